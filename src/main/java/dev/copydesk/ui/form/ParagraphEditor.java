package dev.copydesk.ui.form;

import dev.copydesk.field.Field;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * A few sentences, wrapped, with their number of characters. Enter writes them, Shift+Enter breaks
 * the line, Tab goes on.
 */
final class ParagraphEditor extends BoxEditor<TextArea> {

  private static final int MOST_LINES = 8;

  /** What the box has around its text, left and right together. */
  private static final double AROUND = 20;

  private final Label count = new Label();
  private final VBox root = new VBox(box(), count);
  private final Text probe = new Text();

  ParagraphEditor(Field field, Workplace workplace) {
    super(new TextArea(), field, workplace);
    box().setWrapText(true);
    box().setPrefColumnCount(10);
    count.getStyleClass().add("cd-count");
    count.setMaxWidth(Double.MAX_VALUE);
    count.setAlignment(Pos.CENTER_RIGHT);
    probe.fontProperty().bind(box().fontProperty());
    box().textProperty().subscribe(this::count);
    box().textProperty().subscribe(this::measure);
    box().widthProperty().subscribe(this::measure);
    box().fontProperty().subscribe(this::measure);
    box().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void count(String text) {
    int characters = text.codePointCount(0, text.length());
    count.setText(Integer.toString(characters));
    count.setAccessibleText(characters + (characters == 1 ? " character" : " characters"));
    count.setVisible(characters > 0);
    count.setManaged(characters > 0);
  }

  /** Makes the box as high as its text, up to a bound. */
  private void measure() {
    probe.setWrappingWidth(0);
    probe.setText("x");
    double line = probe.getLayoutBounds().getHeight();
    probe.setText(box().getText().isEmpty() ? "x" : box().getText());
    probe.setWrappingWidth(Math.max(0, box().getWidth() - AROUND));
    long lines = Math.round(probe.getLayoutBounds().getHeight() / line);
    box().setPrefRowCount(Math.clamp(lines, 1, MOST_LINES));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      box()
          .requestFocusTraversal(
              event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown() && box().isEditable()) {
      box().replaceSelection("\n");
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      write();
      event.consume();
    }
  }

  @Override
  public Node node() {
    return root;
  }
}
