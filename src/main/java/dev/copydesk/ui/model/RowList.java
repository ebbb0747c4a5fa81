package dev.copydesk.ui.model;

import dev.copydesk.session.Entry;
import java.util.List;
import javafx.collections.ObservableListBase;

/**
 * The rows as a list that can be swapped as a whole without looking at any of them, whatever their
 * number: the rows before are told as removed by their own list. Nobody else can change it.
 */
final class RowList extends ObservableListBase<Entry> {

  private List<Entry> now = List.of();

  @Override
  public Entry get(int index) {
    return now.get(index);
  }

  @Override
  public int size() {
    return now.size();
  }

  /** Shows {@code next} instead, which nobody changes from now on. */
  void swap(List<Entry> next) {
    List<Entry> before = now;
    now = next;
    modCount++;
    if (!before.isEmpty() || !next.isEmpty()) {
      fireChange(new AllForAll<>(this, before));
    }
  }

  /** Shows {@code next} instead, which differs in these rows alone. */
  void update(List<Entry> next, int[] places) {
    List<Entry> before = now;
    now = next;
    beginChange();
    for (int place : places) {
      nextSet(place, before.get(place));
    }
    endChange();
  }
}
