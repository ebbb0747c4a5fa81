package dev.copydesk.ui.form;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A value as it is written in the file, for reading: what the form has no editor for. */
final class SourceText {

  private static final int MOST_LINES = 8;

  /** Longer ones are cut; the source view has all of it. */
  private static final int MOST_UNITS = 4000;

  private final TextArea box = new TextArea();

  SourceText(String label) {
    box.setEditable(false);
    box.getStyleClass().add("cd-source-text");
    box.setAccessibleText(label + ", as written");
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB) {
            box.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
          }
        });
  }

  Node node() {
    return box;
  }

  void showWhen(boolean shown, String source) {
    box.setVisible(shown);
    box.setManaged(shown);
    String text =
        source.length() <= MOST_UNITS
            ? source
            : source.substring(0, MOST_UNITS) + "\n… (all of it is in the source)";
    if (!box.getText().equals(text)) {
      box.setText(text);
    }
    box.setPrefRowCount(Math.clamp(text.lines().count(), 1, MOST_LINES));
  }

  void focus() {
    box.requestFocus();
  }
}
