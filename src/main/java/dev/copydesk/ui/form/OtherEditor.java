package dev.copydesk.ui.form;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldWriter;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/**
 * A field the schema does not know: a single value can be edited and keeps its type, anything else
 * is shown as it is written.
 */
final class OtherEditor implements FieldEditor {

  private final TextField box = new TextField();
  private final SourceText source;
  private final StackPane root;
  private final TypedText typed;

  OtherEditor(Field field, Workplace workplace) {
    typed = new TypedText(box, field.label(), workplace, FieldWriter::like);
    typed.writeBy(
        (sheet, path, text, value) ->
            sheet.tally(path).isEmpty()
                ? article -> Optional.of(new Edit.Set(path, value))
                : ListEdits.setLike(sheet.schema(), path, text));
    box.setOnAction(event -> typed.write());
    source = new SourceText(field.label());
    root = new StackPane(box, source.node());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Sheet sheet, FieldPath path, boolean locked) {
    boolean scalar = sheet.value(path).isSingle();
    box.setVisible(scalar);
    box.setManaged(scalar);
    source.showWhen(!scalar, scalar ? "" : sheet.source(path));
    if (scalar) {
      typed.show(sheet, path, locked);
    }
  }

  @Override
  public void commit() {
    typed.commit();
  }

  @Override
  public void focus(FieldPath path) {
    if (box.isVisible()) {
      box.requestFocus();
    } else {
      source.focus();
    }
  }

  @Override
  public ObservableValue<Complaint> complaint() {
    return typed.complaint();
  }
}
