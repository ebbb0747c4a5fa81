package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Query;
import dev.copydesk.session.Session;
import dev.copydesk.session.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rows of the table: the entries that match what she looks for, in her order. They are found
 * and sorted on the worker and swapped in at once. An edited row changes where it stands; it is
 * sorted and filtered anew only when she goes on, and then it is told how many rows have left.
 */
public final class ArticleRows {

  /** From how many changed rows on one swap is cheaper than so many replacements. */
  private static final int MANY = 200;

  private final Session session;
  private final Asking asking;
  private final Crossing crossing;
  private final Latest latest;

  // Read on the worker, written on the FX thread.
  private volatile Wanted wanted = new Wanted(Query.ALL, Sort.BY_FILE, Optional.empty());

  // Of the worker alone.
  private final Breath breath = new Breath();

  // Of the FX thread alone.
  private final ObservableList<Entry> rows = FXCollections.observableArrayList();
  private final ObservableList<Entry> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Sort> sort = new ReadOnlyObjectWrapper<>(Sort.BY_FILE);
  private final ReadOnlyObjectWrapper<Optional<ArticleId>> guest =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
  private Map<ArticleId, Integer> places = Map.of();
  private Set<ArticleId> held = Set.of();

  // Those of the held ones that have changed, and so stay where they stand.
  private final Set<ArticleId> edited = new HashSet<>();
  private boolean outOfOrder;

  /** Whether the query is asked for and not yet known. */
  private boolean asked;

  /** Whether the query is known and its rows are not yet there. */
  private boolean awaiting;

  private boolean swapping;
  private Runnable swapped = () -> {};

  ArticleRows(Session session, Crossing crossing, Asking asking) {
    this.asking = Objects.requireNonNull(asking);
    this.session = Objects.requireNonNull(session);
    this.crossing = Objects.requireNonNull(crossing);
    this.latest = new Latest(crossing);
  }

  /**
   * @param guest the article she is at, or goes to, which is wanted among the rows even if it does
   *     not match
   */
  private record Wanted(Query query, Sort sort, Optional<ArticleId> guest) {}

  /**
   * @param guest the article that is among the rows without matching
   */
  private record Answer(
      List<Entry> rows, Map<ArticleId, Integer> places, Optional<ArticleId> guest) {

    static Answer of(List<Entry> rows, Optional<ArticleId> guest) {
      Map<ArticleId, Integer> where = HashMap.newHashMap(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        where.put(rows.get(i).id(), i);
      }
      return new Answer(rows, where, guest);
    }
  }

  /** The visible rows; they change only on the FX thread. */
  public ObservableList<Entry> rows() {
    return readOnlyRows;
  }

  /** What becomes of the query she types. */
  public Asking asking() {
    return asking;
  }

  public ReadOnlyStringProperty queryProperty() {
    return query.getReadOnlyProperty();
  }

  /** Looks for {@code text}; the rows follow, unless there is a mistake in it. */
  public void setQuery(String text) {
    if (!text.equals(query.get())) {
      asked = true;
      query.set(text);
      asking.ask(
          text,
          found -> {
            asked = false;
            awaiting = true;
            want(new Wanted(found, sort.get(), Optional.empty()));
          });
    }
  }

  /** Whether the rows are not yet those of the query; a mistake in it leaves them so. */
  public boolean isBehind() {
    return asked || awaiting;
  }

  /** All articles are there: what is known only of all of them is asked again. */
  void askAgain() {
    if (!wanted.query().paths().isEmpty() || !asking.mistakesProperty().get().isEmpty()) {
      asking.ask(query.get(), found -> want(new Wanted(found, sort.get(), wanted.guest())));
    }
  }

  public ReadOnlyObjectProperty<Sort> sortProperty() {
    return sort.getReadOnlyProperty();
  }

  /** Sorts the rows; they follow. */
  public void setSort(Sort order) {
    if (!order.equals(sort.get())) {
      sort.set(order);
      want(new Wanted(wanted.query(), order, wanted.guest()));
    }
  }

  /** The row in which the article stands; empty where the filter hides it. */
  public OptionalInt placeOf(ArticleId id) {
    Integer place = places.get(id);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /**
   * The article whose row is shown though it does not match what she looks for, because she went
   * back to it; until she goes on.
   */
  public ReadOnlyObjectProperty<Optional<ArticleId>> guestProperty() {
    return guest.getReadOnlyProperty();
  }

  /** How many rows have left because they no longer match, as she last went on. */
  public ReadOnlyIntegerProperty leftProperty() {
    return left.getReadOnlyProperty();
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

  /** She has gone on to these: rows that were held in place find their place now. */
  void goneOn(List<ArticleId> ids) {
    held = Set.copyOf(ids);
    edited.clear();
    boolean guestGoes = guest.get().filter(it -> !held.contains(it)).isPresent();
    // The one she is at stays, even if the rows are asked for anew and it does not match.
    Optional<ArticleId> one = ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    wanted = new Wanted(wanted.query(), wanted.sort(), one);
    if (outOfOrder || guestGoes) {
      Map<ArticleId, Integer> before = places;
      latest.ask(
          () -> {
            Answer answer = answer();
            return new GoneOn(answer, missing(before, answer));
          },
          gone -> {
            swap(gone.answer(), false);
            left.set(gone.left());
          });
    } else {
      left.set(0);
    }
  }

  private record GoneOn(Answer answer, int left) {}

  /** How many rows there were that are no longer there. */
  private static int missing(Map<ArticleId, Integer> before, Answer answer) {
    return (int) before.keySet().stream().filter(id -> !answer.places().containsKey(id)).count();
  }

  /** Brings the article among the rows, whether it matches or not, until she goes on from it. */
  void invite(ArticleId id) {
    want(new Wanted(wanted.query(), wanted.sort(), Optional.of(id)));
  }

  /** On the FX thread: these entries have new values. */
  void update(List<Entry> changed) {
    List<Entry> visible = changed.stream().filter(entry -> places.containsKey(entry.id())).toList();
    outOfOrder = outOfOrder || !changed.isEmpty();
    changed.stream().map(Entry::id).filter(held::contains).forEach(edited::add);
    if (visible.size() > MANY) {
      List<Entry> next = new ArrayList<>(rows);
      visible.forEach(entry -> next.set(places.get(entry.id()), entry));
      swap(new Answer(next, places, guest.get()), true);
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
    held = Set.of();
    edited.clear();
    left.set(0);
    wanted = new Wanted(wanted.query(), wanted.sort(), Optional.empty());
    show(Answer.of(List.of(), Optional.empty()), false);
  }

  private void want(Wanted next) {
    wanted = next;
    left.set(0);
    latest.ask(this::answer, answer -> swap(answer, false));
  }

  /** On the worker. */
  private Answer answer() {
    Wanted now = wanted;
    List<Entry> found = session.select(now.query(), now.sort());
    Optional<Entry> stranger =
        now.guest()
            .flatMap(session.library()::entry)
            .filter(entry -> found.stream().noneMatch(it -> it.id().equals(entry.id())));
    if (stranger.isEmpty()) {
      return Answer.of(found, Optional.empty());
    }
    int at = Collections.binarySearch(found, stranger.get(), now.sort().comparator());
    List<Entry> longer = new ArrayList<>(found);
    longer.add(at < 0 ? -at - 1 : at, stranger.get());
    return Answer.of(longer, now.guest());
  }

  /** Swaps the answer in, with the rows being edited where they stood. */
  private void swapHolding(Answer answer) {
    if (!outOfOrder || edited.isEmpty()) {
      swap(answer, false);
      return;
    }
    List<Integer> stay =
        edited.stream().map(places::get).filter(Objects::nonNull).sorted().toList();
    List<Entry> others =
        answer.rows().stream().filter(entry -> !edited.contains(entry.id())).toList();
    List<Entry> merged = new ArrayList<>(others.size() + stay.size());
    int next = 0;
    for (int place : stay) {
      while (merged.size() < place && next < others.size()) {
        merged.add(others.get(next++));
      }
      Entry before = rows.get(place);
      Integer now = answer.places().get(before.id());
      merged.add(now == null ? before : answer.rows().get(now));
    }
    merged.addAll(others.subList(next, others.size()));
    swap(Answer.of(merged, answer.guest()), true);
  }

  /** Shows an answer to what is wanted now, as each is that is not dropped. */
  private void swap(Answer answer, boolean stillOutOfOrder) {
    awaiting = false;
    show(answer, stillOutOfOrder);
  }

  private void show(Answer answer, boolean stillOutOfOrder) {
    outOfOrder = stillOutOfOrder;
    places = answer.places();
    guest.set(answer.guest());
    swapping = true;
    rows.setAll(answer.rows());
    swapping = false;
    swapped.run();
  }
}
