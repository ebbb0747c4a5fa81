package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Query;
import dev.copydesk.session.Session;
import dev.copydesk.session.Sort;
import dev.copydesk.ui.model.RowSearch.Answer;
import dev.copydesk.ui.model.RowSearch.Wanted;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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

  private final Asking asking;
  private final Crossing crossing;
  private final Latest latest;
  private final RowSearch search;
  private final ShownRows shown;

  // Of the worker alone.
  private final Breath breath = new Breath();

  // Of the FX thread alone.
  private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Sort> sort = new ReadOnlyObjectWrapper<>(Sort.BY_FILE);
  private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();

  // The query is asked for and not yet known.
  private boolean asked;

  // The same, but that a mistake or a stop ends the waiting.
  private boolean pending;

  // What is looked for is known, and the rows of that are not yet there.
  private boolean awaiting;

  // The row of an article she goes to is not yet there.
  private boolean inviting;

  // Whether any of these is waited for; set by tellComing alone.
  private final ReadOnlyBooleanWrapper coming = new ReadOnlyBooleanWrapper();

  ArticleRows(Session session, Crossing crossing, Asking asking) {
    this.asking = Objects.requireNonNull(asking);
    this.crossing = Objects.requireNonNull(crossing);
    this.latest = new Latest(crossing);
    this.search = new RowSearch(session);
    this.shown = new ShownRows(search);
  }

  /** The visible rows; they change only on the FX thread. */
  public ObservableList<Entry> rows() {
    return shown.rows();
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
      pending = true;
      query.set(text);
      tellComing();
      ask();
    }
  }

  /** Whoever asks last, what comes of it ends the waiting of all that was asked before. */
  private void ask() {
    asking.ask(query.get(), this::found, this::stay);
  }

  private void found(Query found) {
    if (asked) {
      asked = false;
      pending = false;
      awaiting = true;
      want(new Wanted(found, sort.get(), Optional.empty()));
    } else {
      want(search.wanted().with(found));
    }
  }

  private void tellComing() {
    coming.set(pending || awaiting || inviting);
  }

  /** Whether other rows, which she asked for, are still to come. */
  ReadOnlyBooleanProperty comingProperty() {
    return coming.getReadOnlyProperty();
  }

  /** Which articles are among the rows now. */
  Predicate<ArticleId> present() {
    return shown.found()::has;
  }

  /** The rows stay what they are, whatever she asked for. */
  void stay() {
    asking.leave();
    pending = false;
    awaiting = false;
    inviting = false;
    tellComing();
  }

  /** Whether the rows are not yet those of the query; a mistake in it leaves them so. */
  public boolean isBehind() {
    return asked || awaiting;
  }

  /** All articles are there: what is known only of all of them is asked again. */
  void askAgain() {
    if (!search.wanted().query().paths().isEmpty() || !asking.mistakesProperty().get().isEmpty()) {
      ask();
    }
  }

  public ReadOnlyObjectProperty<Sort> sortProperty() {
    return sort.getReadOnlyProperty();
  }

  /** Sorts the rows; they follow. */
  public void setSort(Sort order) {
    if (!order.equals(sort.get())) {
      sort.set(order);
      want(search.wanted().with(order));
    }
  }

  /** The row in which the article stands; empty where the filter hides it. */
  public OptionalInt placeOf(ArticleId id) {
    return shown.placeOf(id);
  }

  /**
   * The article whose row is shown though it does not match what she looks for, because she went
   * back to it; until she goes on.
   */
  public ReadOnlyObjectProperty<Optional<ArticleId>> guestProperty() {
    return shown.guestProperty();
  }

  /** How many rows have left because they no longer match, as she last went on. */
  public ReadOnlyIntegerProperty leftProperty() {
    return left.getReadOnlyProperty();
  }

  /** The visible ones of these articles. */
  public List<Entry> rowsOf(List<ArticleId> ids) {
    return shown.rowsOf(ids);
  }

  /** Which of these articles are among the rows, and where. */
  public Chosen chosen(List<ArticleId> ids) {
    return shown.chosen(ids);
  }

  /** How many of these articles are among the rows with unsaved edits. */
  public int unsavedAmong(List<ArticleId> ids) {
    return (int) chosen(ids).places().stream().filter(row -> rows().get(row).unsaved()).count();
  }

  /** The articles in these rows, which are asked for next. */
  public List<ArticleId> choose(BitSet places) {
    return shown.choose(places);
  }

  /** Whether the rows are just being swapped, so that what a table reports is not her doing. */
  public boolean isSwapping() {
    return shown.isSwapping();
  }

  /** Runs {@code then} after each swap, when a table has to find its selection again. */
  public void onSwapped(Runnable then) {
    shown.onSwapped(then);
  }

  /** She has gone on to these: rows that were held in place find their place now. */
  void goneOn(List<ArticleId> ids) {
    search.hold(ids);
    // The one she is at stays, even if the rows are asked for anew and it does not match.
    Optional<ArticleId> one = ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    search.want(search.wanted().with(one));
    if (shown.letGo()) {
      Found before = shown.found();
      latest.ask(
          () -> {
            Answer answer = search.answer();
            return new GoneOn(answer, before.missingIn(answer.found()));
          },
          gone -> {
            swap(gone.answer());
            left.set(gone.left());
          });
    } else {
      left.set(0);
    }
  }

  private record GoneOn(Answer answer, int left) {}

  /** She is at the same articles, which are told in another order by now. */
  void hold(List<ArticleId> sameReordered) {
    search.hold(sameReordered);
  }

  /** Brings the article among the rows, whether it matches or not, until she goes on from it. */
  void invite(ArticleId id) {
    inviting = true;
    tellComing();
    want(search.wanted().with(Optional.of(id)));
  }

  /** On the worker: these entries have new values, which are shown where the rows stand. */
  void changed(Changed changed) {
    if (changed.entries().size() <= MANY) {
      crossing.show(() -> shown.update(changed));
      return;
    }
    Found before = shown.found();
    Found after = before.with(changed.entries());
    crossing.show(() -> shown.update(changed, before, after));
  }

  /** On the worker: how many of these rows no longer match, and so leave when she goes on. */
  int leaving(List<Entry> decided) {
    return search.leaving(decided, shown.found());
  }

  /** On the worker: which of these the rows hold in place. */
  Changed about(List<Entry> entries) {
    return search.about(entries);
  }

  /** On the worker: entries were found or lost. Shown at once, or soon if that was just done. */
  void libraryChanged(boolean atOnce) {
    breath.take(atOnce, () -> latest.answer(search::answer, this::swapHolding));
  }

  /** On the worker: another directory is opened, so no answer about the one before counts. */
  void forget() {
    latest.forget();
    crossing.show(this::clear);
  }

  private void clear() {
    search.hold(List.of());
    left.set(0);
    search.want(search.wanted().with(Optional.empty()));
    shown.clear();
    // The answers to come went with the directory, and keys may wait for them.
    asking.leave();
    inviting = false;
    tellComing();
    if (pending) {
      ask();
    }
    if (awaiting) {
      latest.ask(search::answer, this::swap);
    }
  }

  private void want(Wanted next) {
    search.want(next);
    left.set(0);
    latest.ask(search::answer, this::swap);
  }

  /** Shows an answer to what is wanted now, as each is that is not dropped. */
  private void swap(Answer answer) {
    awaiting = false;
    inviting = false;
    shown.swap(answer);
    tellComing();
  }

  private void swapHolding(Answer answer) {
    awaiting = false;
    inviting = false;
    shown.swapHolding(answer);
    tellComing();
  }
}
