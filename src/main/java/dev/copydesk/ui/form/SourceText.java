package dev.copydesk.ui.form;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** A value as it is written in the file, for reading: what the form has no editor for. */
final class SourceText {

  private static final int MOST_LINES = 8;

  /** Longer ones are cut; the source view has all of it. */
  private static final int MOST_UNITS = 4000;

  private final String label;
  private final StackPane root = new StackPane();
  private Optional<TextArea> box = Optional.empty();

  SourceText(String label) {
    this.label = Objects.requireNonNull(label);
    root.setMinHeight(0);
  }

  /** The box itself, which most fields never need. */
  private TextArea made() {
    TextArea box = new TextArea();
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
    root.getChildren().add(box);
    return box;
  }

  Node node() {
    return root;
  }

  void showWhen(boolean shown, String source) {
    root.setVisible(shown);
    root.setManaged(shown);
    if (shown) {
      show(source);
    }
  }

  private void show(String source) {
    TextArea area = box.orElseGet(this::made);
    box = Optional.of(area);
    String text =
        source.length() <= MOST_UNITS
            ? source
            : source.substring(0, MOST_UNITS) + "\n… (all of it is in the source)";
    if (!area.getText().equals(text)) {
      area.setText(text);
    }
    area.setPrefRowCount(Math.clamp(text.lines().count(), 1, MOST_LINES));
  }

  void focus() {
    box.ifPresent(TextArea::requestFocus);
  }
}
