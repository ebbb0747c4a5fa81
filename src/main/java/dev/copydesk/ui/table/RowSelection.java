package dev.copydesk.ui.table;

import dev.copydesk.session.Entry;
import dev.copydesk.ui.model.AllForAll;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/**
 * Which rows are selected, as one set of numbers, so that selecting a hundred thousand costs no
 * more than selecting ten. It selects rows, never cells, and stays as it is when the rows are
 * swapped: whoever swaps them selects anew.
 */
final class RowSelection extends TableView.TableViewSelectionModel<Entry> {

  /** Where the table's own keys keep the row that a range begins at. */
  private static final String ANCHOR = "anchor";

  private final Seen<Integer> indices = new Seen<>();
  private final Seen<Entry> items = new Seen<>();

  /** Only the cell she is at: for the screen reader, and for where a range begins. */
  @SuppressWarnings("rawtypes") // as the table asks for them
  private final ObservableList<TablePosition> cells = FXCollections.observableArrayList();

  private RowNumbers rows = new RowNumbers(new BitSet());
  private int held;
  private boolean changedWhileHeld;

  RowSelection(TableView<Entry> table) {
    super(table);
    setSelectionMode(SelectionMode.MULTIPLE);
    see();
  }

  /** The selected rows; whoever gets them does not change them. */
  BitSet rows() {
    return rows.set();
  }

  /**
   * Selects these rows and no others; the items may be others by now. She is at the first of them,
   * or at the last one if that is where she was among those before; a range begins at the other
   * end.
   */
  void show(BitSet wanted) {
    int first = wanted.nextSetBit(0);
    int last = wanted.length() - 1;
    boolean isAtLast =
        rows.set().cardinality() > 1 && getSelectedIndex() == rows.set().length() - 1;
    put((BitSet) wanted.clone(), isAtLast ? last : first);
    begin(isAtLast ? first : last);
  }

  /** Where a range begins that she extends from now on. */
  private void begin(int row) {
    if (row >= 0) {
      getTableView().getProperties().put(ANCHOR, new TablePosition<>(getTableView(), row, null));
    }
  }

  /** Reports what {@code gesture} does to the selection as one change. */
  void asOne(Runnable gesture) {
    held++;
    try {
      gesture.run();
    } finally {
      held--;
      if (held == 0 && changedWhileHeld) {
        changedWhileHeld = false;
        tell(indices.told, items.told);
      }
    }
  }

  private void put(BitSet next, int lead) {
    boolean isOther = !next.equals(rows.set());
    rows = isOther ? new RowNumbers(next) : rows;
    setSelectedIndex(lead);
    setSelectedItem(lead < 0 || lead >= getItemCount() ? null : getModelItem(lead));
    focus(lead);
    if (!isOther) {
      return;
    }
    if (held > 0) {
      changedWhileHeld = true;
    } else {
      tell(indices.told, items.told);
    }
  }

  private void tell(List<Integer> indicesBefore, List<Entry> itemsBefore) {
    see();
    int lead = getSelectedIndex();
    cells.setAll(lead < 0 ? List.of() : List.of(new TablePosition<>(getTableView(), lead, null)));
    items.tell(itemsBefore);
    indices.tell(indicesBefore);
  }

  private void see() {
    RowNumbers now = rows;
    indices.told = now;
    items.told =
        new AbstractList<>() {
          @Override
          public Entry get(int index) {
            int row = now.get(index);
            return row < getItemCount() ? getModelItem(row) : null;
          }

          @Override
          public int size() {
            return now.size();
          }
        };
  }

  /** A list that looks at another one and tells when that is another. */
  private static final class Seen<E> extends ObservableListBase<E> {

    private List<E> told = List.of();

    void tell(List<E> before) {
      fireChange(new AllForAll<>(this, before));
    }

    @Override
    public E get(int index) {
      return told.get(index);
    }

    @Override
    public int size() {
      return told.size();
    }
  }

  @Override
  public ObservableList<Integer> getSelectedIndices() {
    return indices;
  }

  @Override
  public ObservableList<Entry> getSelectedItems() {
    return items;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public ObservableList<TablePosition> getSelectedCells() {
    return cells;
  }

  @Override
  public void clearAndSelect(int row) {
    if (isRow(row)) {
      BitSet one = new BitSet();
      one.set(row);
      put(one, row);
      begin(row);
    }
  }

  @Override
  public void select(int row) {
    if (row < 0) {
      clearSelection();
    } else if (isRow(row)) {
      BitSet more = (BitSet) rows.set().clone();
      more.set(row);
      put(more, row);
    }
  }

  @Override
  public void select(Entry item) {
    int row = getTableView().getItems().indexOf(item);
    if (row >= 0) {
      select(row);
    }
  }

  @Override
  public void selectIndices(int row, int... others) {
    BitSet more = (BitSet) rows.set().clone();
    int lead = -1;
    for (int i = -1; i < others.length; i++) {
      int next = i < 0 ? row : others[i];
      if (isRow(next)) {
        more.set(next);
        lead = next;
      }
    }
    if (lead >= 0) {
      put(more, lead);
    }
  }

  @Override
  public void selectRange(int start, int end) {
    if (start < end) {
      selectBetween(start, end - 1);
    } else if (start > end) {
      selectBetween(start, end + 1);
    }
  }

  @Override
  public void selectRange(
      int from, TableColumnBase<Entry, ?> fromColumn, int to, TableColumnBase<Entry, ?> toColumn) {
    selectBetween(from, to);
  }

  private void selectBetween(int from, int to) {
    int last = getItemCount() - 1;
    if (last >= 0) {
      BitSet more = (BitSet) rows.set().clone();
      int lead = Math.clamp(to, 0, last);
      int begin = Math.clamp(from, 0, last);
      more.set(Math.min(begin, lead), Math.max(begin, lead) + 1);
      put(more, lead);
    }
  }

  @Override
  public void selectAll() {
    int count = getItemCount();
    BitSet all = new BitSet(count);
    all.set(0, count);
    put(all, isRow(getFocusedIndex()) ? getFocusedIndex() : count - 1);
  }

  @Override
  public void clearSelection(int row) {
    if (row >= 0 && rows.set().get(row)) {
      BitSet fewer = (BitSet) rows.set().clone();
      fewer.clear(row);
      put(fewer, fewer.isEmpty() ? -1 : getSelectedIndex());
    }
  }

  @Override
  public void clearSelection() {
    put(new BitSet(), -1);
  }

  @Override
  public boolean isSelected(int row) {
    return row >= 0 && rows.set().get(row);
  }

  @Override
  public boolean isEmpty() {
    return rows.set().isEmpty();
  }

  @Override
  public void selectFirst() {
    step(at -> 0);
  }

  @Override
  public void selectLast() {
    step(at -> getItemCount() - 1);
  }

  @Override
  public void selectPrevious() {
    step(at -> at < 0 ? getItemCount() - 1 : at - 1);
  }

  @Override
  public void selectNext() {
    step(at -> at + 1);
  }

  private void step(IntFunction<Integer> next) {
    int row = next.apply(getFocusedIndex());
    if (isRow(row)) {
      select(row);
    }
  }

  private boolean isRow(int row) {
    return row >= 0 && row < getItemCount();
  }

  @Override
  public boolean isSelected(int row, TableColumn<Entry, ?> column) {
    return isSelected(row);
  }

  @Override
  public void select(int row, TableColumn<Entry, ?> column) {
    select(row);
  }

  @Override
  public void clearAndSelect(int row, TableColumn<Entry, ?> column) {
    clearAndSelect(row);
  }

  @Override
  public void clearSelection(int row, TableColumn<Entry, ?> column) {
    clearSelection(row);
  }

  @Override
  public void selectLeftCell() {
    // There are only rows.
  }

  @Override
  public void selectRightCell() {
    // There are only rows.
  }

  @Override
  public void selectAboveCell() {
    selectPrevious();
  }

  @Override
  public void selectBelowCell() {
    selectNext();
  }
}
