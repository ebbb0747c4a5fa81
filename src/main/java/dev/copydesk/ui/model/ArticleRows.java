package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Query;
import dev.copydesk.session.Session;
import dev.copydesk.session.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rows of the table: the entries that match what she looks for, in her order. They are found
 * and sorted on the worker and swapped in at once. An edited row changes where it stands; it is
 * sorted and filtered anew only when she goes on.
 */
public final class ArticleRows {

  /** From how many changed rows on one swap is cheaper than so many replacements. */
  private static final int MANY = 200;

  private final Session session;
  private final Crossing crossing;
  private final Latest latest;

  // Read on the worker, written on the FX thread.
  private volatile Wanted wanted = new Wanted(Query.ALL, Sort.BY_FILE);

  // Of the worker alone.
  private final Breath breath = new Breath();

  // Of the FX thread alone.
  private final ObservableList<Entry> rows = FXCollections.observableArrayList();
  private final ObservableList<Entry> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Sort> sort = new ReadOnlyObjectWrapper<>(Sort.BY_FILE);
  private Map<ArticleId, Integer> places = Map.of();
  private Optional<ArticleId> edited = Optional.empty();
  private boolean outOfOrder;
  private boolean swapping;
  private Runnable swapped = () -> {};

  ArticleRows(Session session, Crossing crossing) {
    this.session = Objects.requireNonNull(session);
    this.crossing = Objects.requireNonNull(crossing);
    this.latest = new Latest(crossing);
  }

  private record Wanted(Query query, Sort sort) {}

  private record Answer(List<Entry> rows, Map<ArticleId, Integer> places) {}

  /** The visible rows; they change only on the FX thread. */
  public ObservableList<Entry> rows() {
    return readOnlyRows;
  }

  public ReadOnlyStringProperty queryProperty() {
    return query.getReadOnlyProperty();
  }

  /** Looks for {@code text}; the rows follow. */
  public void setQuery(String text) {
    if (!text.equals(query.get())) {
      query.set(text);
      want(new Wanted(Query.parse(text), sort.get()));
    }
  }

  public ReadOnlyObjectProperty<Sort> sortProperty() {
    return sort.getReadOnlyProperty();
  }

  /** Sorts the rows; they follow. */
  public void setSort(Sort order) {
    if (!order.equals(sort.get())) {
      sort.set(order);
      want(new Wanted(wanted.query(), order));
    }
  }

  /** The row in which the article stands; empty where the filter hides it. */
  public OptionalInt placeOf(ArticleId id) {
    Integer place = places.get(id);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** The visible ones of these articles. */
  public List<Entry> rowsOf(List<ArticleId> ids) {
    return ids.stream().map(places::get).filter(Objects::nonNull).map(rows::get).toList();
  }

  /** Whether the rows are just being swapped, so that what a table reports is not her doing. */
  public boolean isSwapping() {
    return swapping;
  }

  /** Runs {@code then} after each swap, when a table has to find its selection again. */
  public void onSwapped(Runnable then) {
    Runnable before = swapped;
    swapped =
        () -> {
          before.run();
          then.run();
        };
  }

  /** She has gone on to {@code id}: rows that were held in place find their place now. */
  void goneOn(Optional<ArticleId> id) {
    edited = id;
    if (outOfOrder) {
      want(wanted);
    }
  }

  /** On the FX thread: these entries have new values. */
  void update(List<Entry> changed) {
    List<Entry> visible = changed.stream().filter(entry -> places.containsKey(entry.id())).toList();
    outOfOrder = outOfOrder || !changed.isEmpty();
    if (visible.size() > MANY) {
      List<Entry> next = new ArrayList<>(rows);
      visible.forEach(entry -> next.set(places.get(entry.id()), entry));
      swap(new Answer(next, places), true);
    } else {
      swapping = true;
      visible.forEach(entry -> rows.set(places.get(entry.id()), entry));
      swapping = false;
      if (!visible.isEmpty()) {
        swapped.run();
      }
    }
  }

  /** On the worker: entries were found or lost. Shown at once, or soon if that was just done. */
  void libraryChanged(boolean atOnce) {
    breath.take(atOnce, () -> latest.answer(this::answer, this::swapHolding));
  }

  /** On the worker: another directory is opened, so no answer about the one before counts. */
  void forget() {
    latest.forget();
    crossing.show(this::clear);
  }

  private void clear() {
    edited = Optional.empty();
    swap(new Answer(List.of(), Map.of()), false);
  }

  private void want(Wanted next) {
    wanted = next;
    latest.ask(this::answer, answer -> swap(answer, false));
  }

  private Answer answer() {
    Wanted now = wanted;
    return answerOf(session.select(now.query(), now.sort()));
  }

  private static Answer answerOf(List<Entry> found) {
    Map<ArticleId, Integer> where = HashMap.newHashMap(found.size());
    for (int i = 0; i < found.size(); i++) {
      where.put(found.get(i).id(), i);
    }
    return new Answer(found, where);
  }

  /** Swaps the answer in, with the row being edited in its old place if it would vanish. */
  private void swapHolding(Answer answer) {
    Optional<Integer> place =
        edited.filter(id -> outOfOrder && !answer.places().containsKey(id)).map(places::get);
    if (place.isEmpty()) {
      swap(answer, false);
      return;
    }
    List<Entry> longer = new ArrayList<>(answer.rows());
    longer.add(Math.min(place.get(), longer.size()), rows.get(place.get()));
    swap(answerOf(longer), true);
  }

  private void swap(Answer answer, boolean stillOutOfOrder) {
    outOfOrder = stillOutOfOrder;
    places = answer.places();
    swapping = true;
    rows.setAll(answer.rows());
    swapping = false;
    swapped.run();
  }
}
