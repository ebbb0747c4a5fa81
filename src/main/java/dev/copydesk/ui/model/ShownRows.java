package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.ui.model.RowSearch.Answer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/**
 * The rows as they are shown: answers of the search are swapped in at once, and an edited row stays
 * where it stands until she goes on. All of it belongs to the FX thread; the worker only asks what
 * is {@link #found}.
 */
final class ShownRows {

  private final RowSearch search;

  // Read on the worker too.
  private volatile Found found = Found.NOTHING;

  private final RowList rows = new RowList(id -> found.places().of(id));
  private final ReadOnlyObjectWrapper<Optional<ArticleId>> guest =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Chosen chosen = new Chosen(List.of(), new BitSet(), List.of());

  // Those of the held ones that have changed, and so stay where they stand.
  private final List<ArticleId> edited = new ArrayList<>();
  private boolean outOfOrder;

  private boolean swapping;
  private Runnable swapped = () -> {};

  ShownRows(RowSearch search) {
    this.search = Objects.requireNonNull(search);
  }

  /** The rows that are shown, as a value that does not change. */
  Found found() {
    return found;
  }

  ObservableList<Entry> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Optional<ArticleId>> guestProperty() {
    return guest.getReadOnlyProperty();
  }

  OptionalInt placeOf(ArticleId id) {
    int place = found.places().of(id);
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
  }

  List<Entry> rowsOf(List<ArticleId> ids) {
    return ids.stream()
        .mapToInt(found.places()::of)
        .filter(place -> place >= 0)
        .mapToObj(rows::get)
        .toList();
  }

  Chosen chosen(List<ArticleId> ids) {
    if (chosen.asked() == ids) {
      return chosen;
    }
    Chosen of =
        chosen.inOrder() == ids ? new Chosen(ids, chosen.places(), ids) : Chosen.of(ids, found);
    if (search.held() == ids) {
      chosen = of;
    }
    return of;
  }

  List<ArticleId> choose(BitSet places) {
    List<ArticleId> ids = Chosen.idsAt(places, rows);
    chosen = new Chosen(ids, places, ids);
    return ids;
  }

  boolean isSwapping() {
    return swapping;
  }

  void onSwapped(Runnable then) {
    Runnable before = swapped;
    swapped =
        () -> {
          before.run();
          then.run();
        };
  }

  /**
   * She has gone on to what is held by now: no row stays where it stands any more. Whether that
   * makes the rows others than those shown.
   */
  boolean letGo() {
    edited.clear();
    boolean guestGoes = guest.get().filter(it -> !search.held().contains(it)).isPresent();
    return outOfOrder || guestGoes;
  }

  /** Shows no rows. */
  void clear() {
    edited.clear();
    swap(search.answer(Found.NOTHING));
  }

  /** Shows the new values where the rows stand. */
  void update(Changed changed) {
    List<Entry> visible =
        changed.entries().stream().filter(entry -> found.has(entry.id())).toList();
    note(changed);
    found = found.with(visible);
    swapping = true;
    rows.update(
        found.rows(), visible.stream().mapToInt(entry -> found.places().of(entry.id())).toArray());
    swapping = false;
    if (!visible.isEmpty()) {
      swapped.run();
    }
  }

  /**
   * The same in one swap.
   *
   * @param after what {@code before} becomes with the new values
   */
  void update(Changed changed, Found before, Found after) {
    note(changed);
    // Other rows may have been swapped in meanwhile.
    Found now = found == before ? after : found.with(changed.entries());
    show(new Answer(now, chosen), true);
  }

  private void note(Changed changed) {
    outOfOrder = outOfOrder || !changed.entries().isEmpty();
    edited.addAll(changed.among(search.held()));
  }

  /** Swaps the answer in. */
  void swap(Answer answer) {
    show(answer, false);
  }

  /** Swaps the answer in, with the rows being edited where they stood. */
  void swapHolding(Answer answer) {
    if (outOfOrder && !edited.isEmpty()) {
      show(search.answer(found.holding(new HashSet<>(edited), answer.found())), true);
    } else {
      swap(answer);
    }
  }

  private void show(Answer answer, boolean stillOutOfOrder) {
    outOfOrder = stillOutOfOrder;
    found = answer.found();
    chosen = answer.chosen();
    guest.set(found.guest());
    swapping = true;
    rows.swap(found.rows());
    swapping = false;
    swapped.run();
  }
}
