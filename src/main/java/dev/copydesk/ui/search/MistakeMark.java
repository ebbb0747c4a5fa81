package dev.copydesk.ui.search;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The line under the letters of a text field that are wrong; it follows them when they scroll. */
final class MistakeMark {

  private static final double THICK = 2;

  private final TextField field;
  private final Rectangle line = new Rectangle(0, THICK);
  private final Pane pane = new Pane(line);
  private int start;
  private int end;

  MistakeMark(TextField field) {
    this.field = field;
    line.getStyleClass().add("cd-mistake-mark");
    line.setId("mistake-mark");
    line.setVisible(false);
    pane.setMouseTransparent(true);
    field.caretPositionProperty().addListener((p, before, now) -> place());
    field.widthProperty().addListener((p, before, now) -> place());
  }

  Node node() {
    return pane;
  }

  /** Marks the letters from {@code from} to {@code to}; none where these are the same. */
  void mark(int from, int to) {
    start = from;
    end = to;
    place();
  }

  private void place() {
    boolean isWrong = end > start && end <= field.getLength();
    line.setVisible(isWrong);
    if (!isWrong) {
      return;
    }
    field.layout();
    if (field.lookup(".text") instanceof Text text) {
      Bounds letters =
          pane.sceneToLocal(
              text.localToScene(new Path(text.rangeShape(start, end)).getBoundsInLocal()));
      Bounds box = pane.sceneToLocal(field.localToScene(field.getLayoutBounds()));
      double from = Math.max(letters.getMinX(), box.getMinX());
      double to = Math.min(letters.getMaxX(), box.getMaxX());
      line.setVisible(to > from);
      line.setX(from);
      line.setY(letters.getMaxY());
      line.setWidth(Math.max(0, to - from));
    }
  }
}
