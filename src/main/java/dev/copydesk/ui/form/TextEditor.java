package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** One line of text. */
final class TextEditor extends BoxEditor<TextField> {

  TextEditor(Field field, Workplace workplace) {
    super(new TextField(), field, workplace);
  }

  @Override
  public Node node() {
    return box();
  }
}
