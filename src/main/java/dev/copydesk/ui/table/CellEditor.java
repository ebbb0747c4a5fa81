package dev.copydesk.ui.table;

import dev.copydesk.field.TypedValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.session.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * The column she is in, gone along by Left and Right, and the box in which its cell is typed. Enter
 * writes, Tab writes and goes to the next column, Escape leaves; what does not fit stays typed and
 * is marked.
 */
final class CellEditor {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("danger");
  private static final String AT = "cd-at-";

  private final TableView<Entry> table;
  private final TextField box = new TextField();
  private ArticleColumn column = ArticleColumn.TITLE;
  private Optional<Entry> entry = Optional.empty();
  private Write write = (of, field, value) -> {};

  /** Hears what is typed and fits. */
  interface Write {
    void write(Entry entry, CellField field, NewNode value);
  }

  CellEditor(TableView<Entry> table) {
    this.table = table;
    box.setId("cell");
    box.setManaged(false);
    box.setVisible(false);
    box.getStyleClass().add("cd-cell-box");
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::typedKey);
    box.focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                handOver();
              }
            });
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
    table.addEventFilter(ScrollEvent.SCROLL, event -> handOver());
    goTo(ArticleColumn.TITLE);
  }

  Node node() {
    return box;
  }

  ArticleColumn column() {
    return column;
  }

  void onWrite(Write then) {
    write = then;
  }

  /** Opens the cell of {@code row} in the column she is in; false where it cannot be typed in. */
  boolean edit(int row) {
    Entry of = table.getItems().get(row);
    Optional<TableCell<?, ?>> cell = cell(row);
    CellField field = new CellField(column);
    if (of.unreadable().isPresent() || !field.isTyped() || cell.isEmpty()) {
      return false;
    }
    handOver();
    Bounds bounds = table.sceneToLocal(cell.get().localToScene(cell.get().getBoundsInLocal()));
    entry = Optional.of(of);
    box.setText(field.text(of));
    box.setAccessibleText(column.label() + " of " + of.title());
    calm();
    double width = Math.max(bounds.getWidth(), 96);
    box.resizeRelocate(
        Math.min(bounds.getMinX(), table.getWidth() - width),
        bounds.getMinY(),
        width,
        bounds.getHeight());
    box.setVisible(true);
    box.requestFocus();
    box.selectAll();
    return true;
  }

  /** Writes what is typed, if it fits; else it stays, marked. */
  boolean handOver() {
    if (entry.isEmpty()) {
      return true;
    }
    Entry of = entry.get();
    CellField field = new CellField(column);
    if (box.getText().strip().equals(field.text(of).strip())) {
      close();
      return true;
    }
    return switch (field.read(box.getText())) {
      case TypedValue.Good(NewNode value) -> {
        close();
        write.write(of, field, value);
        yield true;
      }
      case TypedValue.Bad(String reason, NewNode anyway) -> {
        complain(reason);
        yield false;
      }
    };
  }

  private void close() {
    entry = Optional.empty();
    boolean hadKeys = box.isFocused();
    box.setVisible(false);
    if (hadKeys) {
      table.requestFocus();
    }
  }

  private void complain(String reason) {
    box.pseudoClassStateChanged(INVALID, true);
    box.setTooltip(new Tooltip(reason));
    box.setAccessibleText(column.label() + ". " + reason);
  }

  private void calm() {
    box.pseudoClassStateChanged(INVALID, false);
    box.setTooltip(null);
  }

  private void typedKey(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        handOver();
        event.consume();
      }
      case ESCAPE -> {
        close();
        event.consume();
      }
      case TAB -> {
        int row = entry.map(this::rowOf).orElse(-1);
        if (handOver() && row >= 0) {
          step(event.isShiftDown() ? -1 : 1, true);
          edit(row);
        }
        event.consume();
      }
      default -> {}
    }
  }

  /** Entries are made anew with every edit, so the row is known by its article. */
  private int rowOf(Entry wanted) {
    List<Entry> rows = table.getItems();
    return IntStream.range(0, rows.size())
        .filter(row -> rows.get(row).id().equals(wanted.id()))
        .findFirst()
        .orElse(-1);
  }

  private void tableKey(KeyEvent event) {
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

  private void step(int by, boolean typed) {
    List<ArticleColumn> shown = shown();
    int at = shown.indexOf(column);
    for (int i = at + by; i >= 0 && i < shown.size(); i += by) {
      if (!typed || new CellField(shown.get(i)).isTyped()) {
        goTo(shown.get(i));
        return;
      }
    }
  }

  /** The columns in sight, from left to right. */
  List<ArticleColumn> shown() {
    return table.getVisibleLeafColumns().stream()
        .flatMap(one -> ArticleColumn.named(one.getId()).stream())
        .toList();
  }

  private void goTo(ArticleColumn next) {
    table.getStyleClass().removeIf(name -> name.startsWith(AT));
    column = next;
    table.getStyleClass().add(AT + next.id());
  }

  private Optional<TableCell<?, ?>> cell(int row) {
    table.applyCss();
    table.layout();
    for (Node node : table.lookupAll(".table-cell")) {
      if (node instanceof TableCell<?, ?> cell
          && cell.getIndex() == row
          && !cell.isEmpty()
          && cell.getTableColumn().getId().equals(column.id())) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }
}
