package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldWriter;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.octicons.Octicons;

/** A web address. It is opened only when she says so, and only if it is one. */
final class UrlEditor extends BoxEditor<TextField> {

  private final Button open;
  private final Button copy;
  private final HBox root;

  UrlEditor(Field field, Workplace workplace) {
    super(new TextField(), field, workplace, text -> FieldWriter.read(field.kind(), text.strip()));
    HBox.setHgrow(box(), Priority.ALWAYS);
    open = IconButton.of(Octicons.LINK_EXTERNAL_16, "Open " + field.label() + " in the browser");
    open.setOnAction(event -> workplace.gestures().open(box().getText().strip()));
    copy = IconButton.of(Octicons.DUPLICATE_16, "Copy " + field.label());
    copy.setOnAction(event -> workplace.gestures().copy(box().getText()));
    box().textProperty().addListener((property, before, after) -> enable(after));
    enable("");
    root = new HBox(box(), open, copy);
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
}
