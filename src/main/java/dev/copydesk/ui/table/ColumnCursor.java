package dev.copydesk.ui.table;

import dev.copydesk.session.Entry;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The column she is in, gone along by Left and Right or a click into it. */
final class ColumnCursor {

  private static final String AT = "cd-at-";

  private final TableView<Entry> table;
  private ArticleColumn column = ArticleColumn.TITLE;

  ColumnCursor(TableView<Entry> table) {
    this.table = table;
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
    goTo(ArticleColumn.TITLE);
  }

  ArticleColumn column() {
    return column;
  }

  /** The columns in sight, from left to right. */
  List<ArticleColumn> shown() {
    return table.getVisibleLeafColumns().stream()
        .flatMap(one -> ArticleColumn.named(one.getId()).stream())
        .toList();
  }

  /**
   * Goes to the next column in sight, if there is one.
   *
   * @param by 1 to the right, -1 to the left
   * @param typed whether only those that can be typed in count
   */
  void step(int by, boolean typed) {
    List<ArticleColumn> shown = shown();
    int at = shown.indexOf(column);
    for (int i = at + by; i >= 0 && i < shown.size(); i += by) {
      if (!typed || new CellField(shown.get(i)).isTyped()) {
        goTo(shown.get(i));
        return;
      }
    }
  }

  private void key(KeyEvent event) {
    boolean plain =
        !event.isShiftDown() && !event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
    if (plain && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
      step(event.getCode() == KeyCode.LEFT ? -1 : 1, false);
      event.consume();
    }
  }

  private void clicked(MouseEvent event) {
    for (Node at = event.getTarget() instanceof Node node ? node : null;
        at != null;
        at = at.getParent()) {
      if (at instanceof TableCell<?, ?> cell && cell.getTableColumn() != null) {
        ArticleColumn.named(cell.getTableColumn().getId()).ifPresent(this::goTo);
        return;
      }
    }
  }

  private void goTo(ArticleColumn next) {
    table.getStyleClass().removeIf(name -> name.startsWith(AT));
    column = next;
    table.getStyleClass().add(AT + next.id());
  }
}
