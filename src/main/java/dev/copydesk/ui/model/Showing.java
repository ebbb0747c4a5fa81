package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.session.Changes;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Lookup;
import dev.copydesk.session.OpenedArticle;
import dev.copydesk.session.Session;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which articles are selected, and the one that is shown. What is shown follows the session: it is
 * read again whenever the article changes.
 */
public final class Showing {

  private static final String NO_FRONT_MATTER = "The file has no front matter.";

  /** So many are compared before it is worth a word. */
  private static final int FEW = 200;

  private static final Changes NO_CHANGES = new Changes(List.of(), "");

  private final Session session;
  private final ArticleRows rows;
  private final Latest latest;
  private final Undertakings undertakings;
  private final Runnable settle;
  private final ReadOnlyObjectWrapper<List<ArticleId>> selected =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown.Nothing());
  private final ReadOnlyObjectWrapper<Changes> changes = new ReadOnlyObjectWrapper<>(NO_CHANGES);
  private Optional<Target> target = Optional.empty();
  private Optional<Undertaking> comparing = Optional.empty();
  private int comparisons;

  /** The articles of the step that she came back to, while she is at some of them. */
  private Set<ArticleId> back = Set.of();

  private Consumer<Spot> reached = spot -> {};
  private Consumer<Spot> returned = spot -> {};

  /**
   * @param settle hands over what is typed and not yet an edit, before she goes on
   */
  Showing(
      Session session,
      Crossing crossing,
      Undertakings undertakings,
      ArticleRows rows,
      Runnable settle) {
    this.undertakings = Objects.requireNonNull(undertakings);
    this.session = Objects.requireNonNull(session);
    this.rows = Objects.requireNonNull(rows);
    this.latest = new Latest(crossing);
    this.settle = Objects.requireNonNull(settle);
    rows.onSwapped(this::approach);
  }

  private record Seen(Shown shown, Changes changes) {}

  /**
   * Where she is on her way to.
   *
   * @param articles the first of them is there at last; the others as far as they are among the
   *     rows
   * @param isBack whether she comes back to where a step was undone or done again
   */
  private record Target(List<ArticleId> articles, Spot spot, boolean isBack) {

    ArticleId first() {
      return articles.getFirst();
    }
  }

  /** The selected articles, in the order of the rows. */
  public ReadOnlyObjectProperty<List<ArticleId>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The lines in which what is shown differs from what is saved; known before it is shown. */
  public ReadOnlyObjectProperty<Changes> changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** She goes on to these articles. */
  public void select(List<ArticleId> ids) {
    if (!ids.equals(selected.get())) {
      // Where she was on her way to counts no longer once she goes elsewhere herself.
      target = target.filter(it -> ids.isEmpty() || ids.contains(it.first()));
      back = back.containsAll(ids) ? back : Set.of();
      settle.run();
      selected.set(List.copyOf(ids));
      load();
      rows.goneOn(selected.get());
    }
  }

  /** The articles she is at are in this other order by now; she goes nowhere. */
  public void reorder(List<ArticleId> ids) {
    selected.set(List.copyOf(ids));
    rows.hold(selected.get());
    if (shown.get() instanceof Shown.Several(var before, var comparison, boolean stopped)) {
      shown.set(new Shown.Several(selected.get(), comparison, stopped));
    }
  }

  /** Goes on to this article alone. */
  public void selectOne(ArticleId id) {
    select(List.of(id));
  }

  /**
   * The article that many rows below what is selected, or above it for a negative number; the first
   * or last one where nothing is selected; empty beyond the ends.
   */
  public Optional<ArticleId> beside(int by) {
    BitSet places = rows.chosen(selected.get()).places();
    int from =
        places.isEmpty()
            ? (by > 0 ? -1 : rows.rows().size())
            : (by > 0 ? places.length() - 1 : places.nextSetBit(0));
    int to = from + by;
    return to >= 0 && to < rows.rows().size()
        ? Optional.of(rows.rows().get(to).id())
        : Optional.empty();
  }

  /**
   * Selects the article, which brings its row in sight, and then tells who listens to {@link
   * #onReached} that {@code field} is wanted. Where the filter hides the article, its row is a
   * guest among the others until she goes on.
   */
  public void goTo(ArticleId article, FieldPath field) {
    goTo(article, Spot.of(field));
  }

  /** The same for any spot. */
  public void goTo(ArticleId article, Spot spot) {
    goTo(new Target(List.of(article), spot, false));
  }

  private void goTo(Target next) {
    target = Optional.of(next);
    if (next.articles().stream().anyMatch(id -> rows.placeOf(id).isEmpty())) {
      rows.invite(next.first());
    }
    approach();
  }

  /**
   * Goes back to where a step was undone or done again: all its articles that are among the rows
   * are selected. A selection that holds them all stays.
   */
  void comeBack(List<ArticleId> articles, Spot spot) {
    back = Set.copyOf(articles);
    if (selected.get().size() > 1 && Set.copyOf(selected.get()).containsAll(articles)) {
      target = Optional.of(new Target(selected.get(), spot, true));
      load();
    } else {
      goTo(new Target(articles, spot, true));
    }
  }

  /** Whether she came back to this article with a step, so that she knows it. */
  boolean isBackAt(ArticleId id) {
    return back.contains(id);
  }

  /** Whether what is shown is the one article she is at; of several, no one is waited for. */
  boolean isShown() {
    return selected.get().size() != 1
        || shown.get().about().equals(Optional.of(selected.get().getFirst()));
  }

  /** Hears where in the article she wants to be, once it is shown. */
  public void onReached(Consumer<Spot> then) {
    reached = then;
  }

  /** Hears where a step was taken back or done again, once its articles are shown. */
  public void onReturned(Consumer<Spot> then) {
    returned = returned.andThen(then);
  }

  /** Whether she is on her way back to where a step was taken back or done again. */
  public boolean isComingBack() {
    return target.filter(Target::isBack).isPresent();
  }

  /** The article selected alone. */
  public Optional<ArticleId> one() {
    return selected.get().size() == 1 ? Optional.of(selected.get().getFirst()) : Optional.empty();
  }

  public boolean isSelected(ArticleId id) {
    return selected.get().contains(id);
  }

  /** On the FX thread: these entries have changed. */
  void changed(Changed changed) {
    if (!changed.among(selected.get()).isEmpty()) {
      load();
    }
  }

  private void approach() {
    if (target.isPresent() && rows.placeOf(target.get().first()).isPresent()) {
      List<ArticleId> there = inRows(target.get().articles());
      if (selected.get().equals(there)) {
        load();
      } else {
        select(there);
      }
    }
  }

  /** Those among the rows, in their order. */
  private List<ArticleId> inRows(List<ArticleId> ids) {
    return rows.chosen(ids).inOrder();
  }

  private void load() {
    List<ArticleId> ids = selected.get();
    comparing.ifPresent(Undertaking::cancel);
    comparing = Optional.empty();
    comparisons++;
    if (ids.size() == 1) {
      ArticleId id = ids.getFirst();
      latest.ask(
          () -> new Seen(look(id), session.changes(id)),
          seen -> {
            changes.set(seen.changes());
            show(seen.shown());
          });
    } else {
      latest.forget();
      changes.set(NO_CHANGES);
      if (ids.isEmpty()) {
        show(new Shown.Nothing());
      } else {
        compare(ids);
      }
    }
  }

  /** Compares several articles; what is shown of the same ones stays until that is done. */
  private void compare(List<ArticleId> ids) {
    boolean same = shown.get() instanceof Shown.Several before && before.articles().equals(ids);
    if (!same && ids.size() > FEW) {
      show(new Shown.Several(ids, Optional.empty(), false));
    }
    int number = ++comparisons;
    comparing =
        Optional.of(
            undertakings.beginBehind(
                () -> session.comparing(ids),
                ended -> {
                  if (number == comparisons) {
                    comparing = Optional.empty();
                    show(
                        new Shown.Several(
                            selected.get(),
                            Optional.of(ended.result()).filter(all -> !ended.cancelled()),
                            ended.cancelled()));
                  }
                }));
  }

  /** Ends the comparison that goes on, if one does. */
  public void stopComparing() {
    comparing.ifPresent(Undertaking::cancel);
  }

  /** Compares the selected articles once more, after she has stopped it. */
  public void compareAgain() {
    load();
  }

  private void show(Shown next) {
    shown.set(next);
    Optional<Target> wanted = target.filter(it -> isAt(next, it));
    if (wanted.isPresent()) {
      target = Optional.empty();
      (wanted.get().isBack() ? returned : reached).accept(wanted.get().spot());
    }
  }

  private boolean isAt(Shown next, Target wanted) {
    return next instanceof Shown.Several several
        ? several.comparison().isPresent() && several.articles().equals(inRows(wanted.articles()))
        : next.about().equals(Optional.of(wanted.first()));
  }

  /** On the worker. */
  private Shown look(ArticleId id) {
    return switch (session.article(id)) {
      case Lookup.NotOpened(ArticleId same, String reason) -> new Shown.NotOpened(same, reason);
      case Lookup.Opened(OpenedArticle article) when article.fields().isPresent() ->
          new Shown.Readable(article);
      case Lookup.Opened(OpenedArticle article) ->
          new Shown.Unreadable(
              article,
              session.library().entry(id).flatMap(Entry::unreadable).orElse(NO_FRONT_MATTER));
    };
  }
}
