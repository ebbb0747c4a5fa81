package dev.copydesk.ui.table;

import dev.copydesk.field.TypedValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.session.Entry;
import dev.copydesk.text.ControlPictures;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/**
 * The box in which a cell is typed. Enter writes, Tab writes and goes to the next column, Escape
 * lets go; what does not fit stays typed and marked at its row, and is told, until it fits or she
 * lets it go.
 */
final class CellEditor {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("danger");
  private static final double NARROWEST = 96;

  private final TableView<Entry> table;
  private final ColumnCursor cursor;
  private final TextField box = new TextField();
  private Optional<Typing> typing = Optional.empty();
  private ControlPictures pictures = ControlPictures.inOneLine("");
  private Write write = (of, field, value) -> {};
  private Consumer<String> complaint = reason -> {};

  /** Which cell is typed in, and whether its text was found not to fit. */
  private record Typing(Entry entry, ArticleColumn column, boolean unfit) {}

  /** Hears what is typed and fits. */
  interface Write {
    void write(Entry entry, CellField field, NewNode value);
  }

  /** Types in the cells of the column that {@code cursor} is in. */
  CellEditor(TableView<Entry> table, ColumnCursor cursor) {
    this.table = table;
    this.cursor = cursor;
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
    table.addEventFilter(
        ScrollEvent.SCROLL,
        event -> {
          handOver();
          Platform.runLater(this::place);
        });
  }

  Node node() {
    return box;
  }

  ColumnCursor cursor() {
    return cursor;
  }

  void onWrite(Write then) {
    write = then;
  }

  /** Hears, in words, why what is typed does not fit. */
  void onComplaint(Consumer<String> then) {
    complaint = then;
  }

  /** Where a text is typed that does not fit its cell and so is in no article. */
  Optional<String> unfit() {
    return typing
        .filter(Typing::unfit)
        .map(it -> it.column().label() + " in " + it.entry().id().fileName());
  }

  /** Lets go of what is typed. */
  void letGo() {
    typing = Optional.empty();
    boolean hadKeys = box.isFocused();
    box.setVisible(false);
    if (hadKeys) {
      table.requestFocus();
    }
  }

  /** The rows are others, or stand elsewhere: the box is where its row is, if that is in sight. */
  void place() {
    typing.ifPresent(
        now -> {
          Optional<TableCell<?, ?>> cell = cell(rowOf(now.entry()), now.column());
          cell.ifPresent(this::coverWith);
          box.setVisible(cell.isPresent());
        });
  }

  /** Gives the keys back to the box that holds a text which does not fit. */
  private void goBack(Typing unfit) {
    int row = rowOf(unfit.entry());
    if (row >= 0) {
      table.scrollTo(row);
    }
    place();
    if (box.isVisible()) {
      box.requestFocus();
    }
  }

  /** Opens the cell of {@code row} in the column she is in; false where it cannot be typed in. */
  boolean edit(int row) {
    if (!handOver()) {
      typing.ifPresent(this::goBack);
      return true;
    }
    Entry of = table.getItems().get(row);
    ArticleColumn column = cursor.column();
    Optional<TableCell<?, ?>> cell = cell(row, column);
    CellField field = new CellField(column);
    ControlPictures signs = ControlPictures.inOneLine(field.text(of));
    if (of.unreadable().isPresent()
        || !field.isTyped()
        || !field.isWhole(of)
        || signs.isAmbiguous()
        || cell.isEmpty()) {
      return false;
    }
    pictures = signs;
    typing = Optional.of(new Typing(of, column, false));
    box.setText(pictures.shown(field.text(of)));
    box.setAccessibleText(column.label() + " of " + of.title());
    box.pseudoClassStateChanged(INVALID, false);
    box.setTooltip(null);
    coverWith(cell.get());
    box.setVisible(true);
    box.requestFocus();
    box.selectAll();
    return true;
  }

  private void coverWith(TableCell<?, ?> cell) {
    Bounds bounds = table.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
    double width = Math.max(bounds.getWidth(), NARROWEST);
    box.resizeRelocate(
        Math.min(bounds.getMinX(), table.getWidth() - width),
        bounds.getMinY(),
        width,
        bounds.getHeight());
  }

  /** Writes what is typed, if it fits; else it stays, marked. */
  boolean handOver() {
    if (typing.isEmpty()) {
      return true;
    }
    Entry of = typing.get().entry();
    CellField field = new CellField(typing.get().column());
    String text = pictures.meant(box.getText());
    if (text.equals(field.text(of))) {
      letGo();
      return true;
    }
    return switch (field.read(text, field.text(of))) {
      case TypedValue.Good(NewNode value) -> {
        letGo();
        write.write(of, field, value);
        yield true;
      }
      case TypedValue.Bad(String reason, NewNode anyway) -> {
        complain(new Typing(of, field.column(), true), reason);
        yield false;
      }
    };
  }

  private void complain(Typing unfit, String reason) {
    typing = Optional.of(unfit);
    box.pseudoClassStateChanged(INVALID, true);
    box.setTooltip(new Tooltip(reason));
    box.setAccessibleText(unfit.column().label() + ". " + reason);
    complaint.accept(reason);
  }

  private void typedKey(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        handOver();
        event.consume();
      }
      case ESCAPE -> {
        letGo();
        event.consume();
      }
      case TAB -> {
        int row = typing.map(now -> rowOf(now.entry())).orElse(-1);
        if (handOver() && row >= 0) {
          cursor.step(event.isShiftDown() ? -1 : 1, true);
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

  private Optional<TableCell<?, ?>> cell(int row, ArticleColumn column) {
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
