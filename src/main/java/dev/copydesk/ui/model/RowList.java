package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import javafx.collections.ObservableListBase;

/**
 * The rows as a list that can be swapped as a whole without looking at any of them, whatever their
 * number: the rows before are told as removed by their own list. Nobody else can change it.
 */
final class RowList extends ObservableListBase<Entry> {

  private final ToIntFunction<ArticleId> places;
  private List<Entry> now = List.of();

  /**
   * @param places tells the row in which an article stands, as the rows are then; negative for none
   */
  RowList(ToIntFunction<ArticleId> places) {
    this.places = Objects.requireNonNull(places);
  }

  @Override
  public Entry get(int index) {
    return now.get(index);
  }

  @Override
  public int size() {
    return now.size();
  }

  /** Asked with each swap for the row that had the focus: no other row is looked at. */
  @Override
  public int indexOf(Object entry) {
    if (entry instanceof Entry wanted) {
      int place = places.applyAsInt(wanted.id());
      return place >= 0 && now.get(place).equals(wanted) ? place : -1;
    }
    return -1;
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
