package dev.copydesk.ui.table;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Sort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** The table: one row an article, virtualised, with columns she can sort, move, widen and hide. */
public final class ArticleTableView {

  private static final double ROW_HEIGHT = 25;

  private final TableView<Entry> table = new TableView<>();
  private final RowSelection selection = new RowSelection(table);
  private final Sight sight = new Sight(table);
  private final ArticleColumns columns = new ArticleColumns();
  private final CellEditor cells = new CellEditor(table, new ColumnCursor(table));
  private final StackPane root = new StackPane(table, cells.node());
  private final Label placeholder = new Label();
  private final PauseTransition calm = new PauseTransition(Duration.millis(400));
  private final ObjectProperty<Optional<ArticleId>> guest =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Set<ArticleId>> ticked = new SimpleObjectProperty<>(Set.of());
  private boolean arranging;
  private boolean wantsRow;
  private Runnable came = () -> {};
  private Consumer<TableLayout> laidOut = layout -> {};
  private Consumer<Sort> sorted = sort -> {};

  /** Shows {@code rows}, which it never changes. */
  public ArticleTableView(ObservableList<Entry> rows) {
    table.setItems(rows);
    table.setId("articles");
    table.setAccessibleText("Articles");
    table.getStyleClass().add("cd-table");
    table.setFixedCellSize(ROW_HEIGHT);
    table.setSelectionModel(selection);
    // A range is left and taken up again row by row, which is one gesture all the same.
    EventDispatcher dispatcher = table.getEventDispatcher();
    table.setEventDispatcher(
        (event, tail) -> {
          List<Event> left = new ArrayList<>();
          Runnable dispatch = () -> left.add(dispatcher.dispatchEvent(event, tail));
          if (isRange(event)) {
            selection.asOne(dispatch);
          } else {
            dispatch.run();
          }
          return left.getFirst();
        });
    placeholder.getStyleClass().add("cd-placeholder");
    table.setPlaceholder(placeholder);
    table.setRowFactory(of -> new ArticleRow(guest, ticked));
    table.setColumnResizePolicy(columns.fit());
    // The rows come sorted; a click on a header only asks for another order.
    table.setSortPolicy(
        of -> {
          if (!arranging) {
            sorted.accept(ArticleColumns.sort(table.getSortOrder()));
            calm.playFromStart();
          }
          return true;
        });
    show(TableLayout.FIRST);
    table.getColumns().addListener((ListChangeListener<Object>) change -> rearranged());
    for (TableColumn<Entry, Entry> column : columns.all()) {
      column.widthProperty().addListener((property, before, now) -> rearranged());
      column.visibleProperty().addListener((property, before, now) -> rearranged());
    }
    calm.setOnFinished(event -> laidOut.accept(layout()));
  }

  public Node node() {
    return root;
  }

  /** Whether the table itself has the keys, and not a cell that is typed in. */
  public boolean hasKeys() {
    return table.isFocused();
  }

  /** The column she is in, and the typing in its cells. */
  CellEditor cells() {
    return cells;
  }

  /** The columns in sight, from left to right. */
  List<ArticleColumn> shownColumns() {
    return cells.cursor().shown();
  }

  /** Where a text is typed that does not fit its cell and so is in no article. */
  public List<String> unwrittenPlaces() {
    return cells.unfit().stream().toList();
  }

  /** Opens the cell she is in; false where it cannot be typed in. */
  boolean editCell() {
    BitSet rows = selectedPlaces();
    if (rows.cardinality() != 1) {
      return false;
    }
    sight.bring(rows.nextSetBit(0));
    return cells.edit(rows.nextSetBit(0));
  }

  /** Arranges columns and sort arrows without reporting it. */
  public void show(TableLayout layout) {
    arranging = true;
    table.getColumns().setAll(columns.arrange(layout));
    table.getSortOrder().setAll(columns.direct(layout.sort()));
    arranging = false;
  }

  public TableLayout layout() {
    return columns.layout(table.getColumns(), ArticleColumns.sort(table.getSortOrder()));
  }

  /** Reports how columns and order are, once she has done with changing them. */
  public void onLayout(Consumer<TableLayout> changed) {
    laidOut = changed;
  }

  /** Reports the order she wants the rows in. */
  public void onSort(Consumer<Sort> wanted) {
    sorted = wanted;
  }

  /** Reports the selected rows. */
  public void onSelect(Consumer<BitSet> selected) {
    selection
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> selected.accept(selectedPlaces()));
  }

  /** Offers each key to {@code first} before the table takes it; what it takes is used up. */
  public void onKey(Predicate<KeyEvent> first) {
    table.addEventFilter(
        KeyEvent.ANY,
        event -> {
          if (first.test(event)) {
            event.consume();
          }
        });
  }

  /** Moves the selection by a row, as an arrow does, or extends it, as Shift with one does. */
  public void move(boolean down, boolean extending) {
    Event.fireEvent(
        table,
        new KeyEvent(
            KeyEvent.KEY_PRESSED,
            "",
            "",
            down ? KeyCode.DOWN : KeyCode.UP,
            extending,
            false,
            false,
            false));
  }

  /** Shows these rows ticked. */
  public void showTicked(Set<ArticleId> ids) {
    ticked.set(Set.copyOf(ids));
  }

  /** Reports the Escape key. */
  public void onEscape(Runnable escape) {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            escape.run();
            event.consume();
          }
        });
  }

  /** Reports that she opens the selected article, by Enter or two clicks. */
  public void onOpen(Runnable open) {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            open.run();
            event.consume();
          }
        });
    table.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2
              && event.getTarget() instanceof Node target
              && inRow(target)) {
            open.run();
          }
        });
  }

  /** The selected rows; whoever gets them does not change them. */
  public BitSet selectedPlaces() {
    return selection.rows();
  }

  /** Selects these rows and no others. */
  public void select(BitSet rows) {
    selection.show(rows);
  }

  /** Which rows are in sight. */
  Sight sight() {
    return sight;
  }

  /** Marks the row that stands here though it does not match. */
  public void showGuest(Optional<ArticleId> id) {
    guest.set(id);
  }

  /** Whether she came to the table and a row is to be selected for her once there are any. */
  boolean wantsRow() {
    return wantsRow && table.isFocused();
  }

  /** She is at a row. */
  void hasRow() {
    wantsRow = false;
  }

  /** Gives the table the keys, and selects nothing. */
  public void takeKeys() {
    table.requestFocus();
  }

  /** Gives the table the keys; with nothing selected, the first row is, as soon as there is one. */
  public void focus() {
    table.requestFocus();
    wantsRow = true;
    if (selection.isEmpty()) {
      selection.clearAndSelect(0);
    }
    came.run();
  }

  /** Reports that she came to the table. */
  void onCame(Runnable then) {
    came = Objects.requireNonNull(then);
  }

  /** What stands where there is no row. */
  public void showPlaceholder(String words) {
    placeholder.setText(words);
  }

  /** A menu item for each column, which shows or hides it. */
  public List<MenuItem> columnItems() {
    return columns.items();
  }

  private void rearranged() {
    if (!arranging) {
      calm.playFromStart();
    }
  }

  private static boolean isRange(Event event) {
    return (event instanceof KeyEvent key && key.isShiftDown() && key.getCode().isNavigationKey())
        || (event instanceof MouseEvent mouse && mouse.isShiftDown());
  }

  private static boolean inRow(Node target) {
    for (Node node = target; node != null; node = node.getParent()) {
      if (node instanceof ArticleRow row) {
        return !row.isEmpty();
      }
    }
    return false;
  }
}
