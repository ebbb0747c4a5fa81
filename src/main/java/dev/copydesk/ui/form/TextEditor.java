package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldWriter;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** One line of text. */
final class TextEditor implements FieldEditor {

  private final TextField box = new TextField();
  private final TypedText typed;

  TextEditor(Field field, Workplace workplace) {
    typed =
        new TypedText(
            box, field.label(), workplace, (present, text) -> FieldWriter.read(field.kind(), text));
    box.setOnAction(event -> typed.commit());
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Sheet sheet, FieldPath path, boolean locked) {
    typed.show(sheet, path, locked);
  }

  @Override
  public void commit() {
    typed.commit();
  }

  @Override
  public void focus(FieldPath path) {
    box.requestFocus();
  }

  @Override
  public ObservableValue<Complaint> complaint() {
    return typed.complaint();
  }
}
