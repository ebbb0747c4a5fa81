package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Query;
import dev.copydesk.session.Session;
import dev.copydesk.session.Sort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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

  // The same: the rows as they are, and the articles she is at, whose rows are held in place.
  private volatile Found found = Found.NOTHING;
  private volatile List<ArticleId> held = List.of();

  // Of the worker alone.
  private final Breath breath = new Breath();
  private final Watched watched = new Watched();

  // Of the FX thread alone.
  private final RowList rows = new RowList(id -> found.places().of(id));
  private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Sort> sort = new ReadOnlyObjectWrapper<>(Sort.BY_FILE);
  private final ReadOnlyObjectWrapper<Optional<ArticleId>> guest =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
  private Chosen chosen = new Chosen(List.of(), new BitSet(), List.of());

  // Those of the held ones that have changed, and so stay where they stand.
  private final List<ArticleId> edited = new ArrayList<>();
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

  /** The visible rows; they change only on the FX thread. */
  public ObservableList<Entry> rows() {
    return rows;
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
    int place = found.places().of(id);
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
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
    return ids.stream()
        .mapToInt(found.places()::of)
        .filter(place -> place >= 0)
        .mapToObj(rows::get)
        .toList();
  }

  /** Which of these articles are among the rows, and where. */
  public Chosen chosen(List<ArticleId> ids) {
    if (chosen.asked() == ids) {
      return chosen;
    }
    Chosen of =
        chosen.inOrder() == ids ? new Chosen(ids, chosen.places(), ids) : Chosen.of(ids, found);
    if (held == ids) {
      chosen = of;
    }
    return of;
  }

  /** How many of these articles are among the rows with unsaved edits. */
  public int unsavedAmong(List<ArticleId> ids) {
    return (int) chosen(ids).places().stream().filter(place -> rows.get(place).unsaved()).count();
  }

  /** The articles in these rows, which are asked for next. */
  public List<ArticleId> choose(BitSet places) {
    List<ArticleId> ids = Chosen.idsAt(places, rows);
    chosen = new Chosen(ids, places, ids);
    return ids;
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
    held = List.copyOf(ids);
    edited.clear();
    boolean guestGoes = guest.get().filter(it -> !held.contains(it)).isPresent();
    // The one she is at stays, even if the rows are asked for anew and it does not match.
    Optional<ArticleId> one = ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    wanted = new Wanted(wanted.query(), wanted.sort(), one);
    if (outOfOrder || guestGoes) {
      Found before = found;
      latest.ask(
          () -> {
            Answer answer = answer();
            return new GoneOn(answer, before.missingIn(answer.found()));
          },
          gone -> {
            swap(gone.answer(), false);
            left.set(gone.left());
          });
    } else {
      left.set(0);
    }
  }

  /** She is at the same articles, which are told in another order by now. */
  void hold(List<ArticleId> sameReordered) {
    held = List.copyOf(sameReordered);
  }

  private record GoneOn(Answer answer, int left) {}

  /**
   * @param chosen where among them those stand that she was at when they were looked for
   */
  private record Answer(Found found, Chosen chosen) {}

  /** Brings the article among the rows, whether it matches or not, until she goes on from it. */
  void invite(ArticleId id) {
    want(new Wanted(wanted.query(), wanted.sort(), Optional.of(id)));
  }

  /** On the worker: these entries have new values, which are shown where the rows stand. */
  void changed(Changed changed) {
    if (changed.entries().size() <= MANY) {
      crossing.show(() -> update(changed));
      return;
    }
    Found before = found;
    Found after = before.with(changed.entries());
    crossing.show(
        () -> {
          note(changed);
          // Other rows may have been swapped in meanwhile.
          Found now = found == before ? after : found.with(changed.entries());
          show(new Answer(now, chosen), true);
        });
  }

  /** On the worker: how many of these rows no longer match, and so leave when she goes on. */
  int leaving(List<Entry> decided) {
    Found now = found;
    Query looked = wanted.query();
    Predicate<Entry> matches = looked::matches;
    if (!looked.paths().isEmpty()) {
      // What is in no entry is only known to the session.
      Places still = Places.of(session.select(looked, Sort.BY_FILE));
      matches = entry -> still.of(entry.id()) >= 0;
    }
    return (int)
        decided.stream().filter(entry -> now.has(entry.id())).filter(matches.negate()).count();
  }

  /** On the worker: which of these the rows hold in place. */
  Changed about(List<Entry> entries) {
    return watched.about(entries, held);
  }

  private void update(Changed changed) {
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

  private void note(Changed changed) {
    outOfOrder = outOfOrder || !changed.entries().isEmpty();
    edited.addAll(changed.among(held));
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
    held = List.of();
    edited.clear();
    left.set(0);
    wanted = new Wanted(wanted.query(), wanted.sort(), Optional.empty());
    show(new Answer(Found.NOTHING, Chosen.of(held, Found.NOTHING)), false);
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
      return answer(Found.of(found, Optional.empty()));
    }
    int at = Collections.binarySearch(found, stranger.get(), now.sort().comparator());
    List<Entry> longer = new ArrayList<>(found);
    longer.add(at < 0 ? -at - 1 : at, stranger.get());
    return answer(Found.of(longer, now.guest()));
  }

  private Answer answer(Found next) {
    return new Answer(next, Chosen.of(held, next));
  }

  /** Swaps the answer in, with the rows being edited where they stood. */
  private void swapHolding(Answer answer) {
    if (outOfOrder && !edited.isEmpty()) {
      swap(answer(found.holding(new HashSet<>(edited), answer.found())), true);
    } else {
      swap(answer, false);
    }
  }

  /** Shows an answer to what is wanted now, as each is that is not dropped. */
  private void swap(Answer answer, boolean stillOutOfOrder) {
    awaiting = false;
    show(answer, stillOutOfOrder);
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
