package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldWriter;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.octicons.Octicons;

/** A web address. It is opened only when she says so, and only if it is one. */
final class UrlEditor implements FieldEditor {

  private final TextField box = new TextField();
  private final Button open;
  private final Button copy;
  private final HBox root;
  private final TypedText typed;

  UrlEditor(Field field, Workplace workplace) {
    HBox.setHgrow(box, Priority.ALWAYS);
    typed =
        new TypedText(
            box,
            field.label(),
            workplace,
            (present, text) -> FieldWriter.read(field.kind(), text.strip()));
    box.setOnAction(event -> typed.commit());
    open = IconButton.of(Octicons.LINK_EXTERNAL_16, "Open " + field.label() + " in the browser");
    open.setOnAction(event -> workplace.gestures().open(box.getText().strip()));
    copy = IconButton.of(Octicons.DUPLICATE_16, "Copy " + field.label());
    copy.setOnAction(event -> workplace.gestures().copy(box.getText()));
    box.textProperty().addListener((property, before, after) -> enable(after));
    enable("");
    root = new HBox(box, open, copy);
    root.getStyleClass().add("cd-beside");
  }

  private void enable(String text) {
    open.setDisable(!FieldWriter.isWebAddress(text.strip()));
    copy.setDisable(text.isEmpty());
  }

  @Override
  public Node node() {
    return root;
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
