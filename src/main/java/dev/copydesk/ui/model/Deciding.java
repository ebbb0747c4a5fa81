package dev.copydesk.ui.model;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Severity;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.Decision;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Piecework;
import dev.copydesk.session.Session;
import dev.copydesk.session.Triage;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Carries her decisions out, each as one step, on the articles as they are when it is its turn. */
public final class Deciding {

  /** More than these are done in slices, and can be cancelled. */
  private static final int AT_ONCE = 200;

  private final Session session;
  private final Crossing crossing;
  private final Undertakings undertakings;
  private final ArticleRows rows;
  private final Ticks ticks;
  private final Runnable settle;
  private final Turns turns;
  private final Consumer<Status> tell;
  private Optional<Runnable> last = Optional.empty();
  private final Showing showing;

  Deciding(
      Session session,
      Crossing crossing,
      Undertakings undertakings,
      ArticleRows rows,
      Showing showing,
      Turns turns,
      Runnable settle,
      Consumer<Status> tell) {
    this.tell = Objects.requireNonNull(tell);
    this.session = Objects.requireNonNull(session);
    this.crossing = Objects.requireNonNull(crossing);
    this.undertakings = Objects.requireNonNull(undertakings);
    this.rows = Objects.requireNonNull(rows);
    this.ticks = new Ticks(rows);
    this.settle = Objects.requireNonNull(settle);
    this.turns = Objects.requireNonNull(turns);
    this.showing = Objects.requireNonNull(showing);
  }

  /**
   * What the next command is about, in the order of the rows: the ticked rows, else the selected
   * ones. Everything that changes or copies stories by a key asks here.
   */
  public List<ArticleId> chosen() {
    List<ArticleId> ticked = ticks.inOrder();
    return ticked.isEmpty() ? showing.selectedProperty().get() : ticked;
  }

  /** Takes a decision in its turn; it is the one that {@link #repeat} takes again. */
  public void take(Runnable decision) {
    last = Optional.of(decision);
    turns.take(aboutSeen(decision));
  }

  /** Takes the last decision again, about what is chosen by then; false where there is none yet. */
  public boolean repeat() {
    last.map(this::aboutSeen).ifPresent(turns::take);
    return last.isPresent();
  }

  /** Where a story that came in while the decision waited stands next, it is not about that. */
  private Runnable aboutSeen(Runnable decision) {
    if (!turns.isBusy() || rows.comingProperty().get()) {
      return decision;
    }
    Predicate<ArticleId> seen = rows.present().or(showing::isBackAt);
    return () -> {
      if (chosen().stream().allMatch(seen)) {
        decision.run();
      } else {
        tell.accept(
            Status.plain("A story has come in since you pressed the key; press it again for this"));
      }
    };
  }

  /** The turns in which what her keys ask for is done. */
  public Turns turns() {
    return turns;
  }

  /** The rows ticked for the next decision. */
  public Ticks ticks() {
    return ticks;
  }

  /**
   * What came of a decision.
   *
   * @param articles all it was meant for, as they are now
   * @param changed how many of them it changed
   * @param heldBack those not published, because they have errors
   * @param refused why the others could not be changed
   * @param leaving how many of them leave the rows as soon as she goes on
   * @param restored how many of them were removed and are no longer
   */
  public record Outcome(
      List<Entry> articles,
      int changed,
      List<Entry> heldBack,
      List<String> refused,
      int leaving,
      int restored) {

    public Outcome {
      articles = List.copyOf(articles);
      heldBack = List.copyOf(heldBack);
      refused = List.copyOf(refused);
    }
  }

  /**
   * Decides about these articles; keys wait until that is done. Over many she can stop it, which
   * takes back what is done: she stays where she is.
   *
   * @param anyway whether those with errors are published too
   * @param then hears what came of it, on the FX thread, when the rows show it; not if she stopped
   *     it
   */
  public void decide(
      List<ArticleId> ids, Decision decision, boolean anyway, Consumer<Outcome> then) {
    if (ids.size() <= AT_ONCE || decision instanceof Decision.PutAside) {
      turns.decide(
          () -> {
            settle.run();
            crossing.ask(
                () -> {
                  Before before = before(ids, decision, anyway);
                  return outcome(ids, before, apply(without(ids, before.heldBack()), decision));
                },
                then);
          });
    } else {
      turns.begin(
          done -> {
            settle.run();
            crossing.ask(
                () -> before(ids, decision, anyway),
                before -> decideMany(ids, decision, before, then, done));
          });
    }
  }

  private void decideMany(
      List<ArticleId> ids,
      Decision decision,
      Before before,
      Consumer<Outcome> then,
      Runnable done) {
    List<ArticleId> wanted = without(ids, before.heldBack());
    undertakings.begin(
        () -> piece(wanted, decision),
        ended -> {
          if (ended.cancelled()) {
            tell.accept(Status.plain(stopped(ended.result().changed(), wanted.size())));
            turns.stopped();
          } else {
            crossing.ask(
                () -> outcome(ids, before, ended.result()),
                outcome -> {
                  then.accept(outcome);
                  // By then the rows are what they are after she went on.
                  crossing.work(() -> crossing.show(done));
                });
          }
        });
  }

  private static String stopped(int decided, int wanted) {
    return decided == 0
        ? "Stopped: none of %s was changed".formatted(Counted.articles(wanted))
        : "Stopped: %s of %s decided".formatted(Counted.number(decided), Counted.articles(wanted));
  }

  /** Keeps her line about these articles; an empty one takes it away. */
  public void note(List<ArticleId> ids, String text, Consumer<ApplyResult> then) {
    String label = text.isBlank() ? "Take the note away" : "Note";
    crossing.ask(() -> session.note(ids, text, name(label, ids)), then);
  }

  /** How they stand before a decision: which wait, and which are removed. */
  private record Before(List<ArticleId> heldBack, Set<ArticleId> removed) {}

  /** On the worker. */
  private Before before(List<ArticleId> ids, Decision decision, boolean anyway) {
    return new Before(
        anyway ? List.of() : heldBack(ids, decision),
        entries(ids).stream().filter(Entry::removed).map(Entry::id).collect(Collectors.toSet()));
  }

  /** On the worker: those not to be published yet. */
  private List<ArticleId> heldBack(List<ArticleId> ids, Decision decision) {
    return decision instanceof Decision.Publish
        ? ids.stream().filter(this::isBlocked).toList()
        : List.of();
  }

  private static List<ArticleId> without(List<ArticleId> ids, List<ArticleId> heldBack) {
    Set<ArticleId> out = new HashSet<>(heldBack);
    return ids.stream().filter(id -> !out.contains(id)).toList();
  }

  private Outcome outcome(List<ArticleId> ids, Before before, ApplyResult result) {
    List<Entry> decided = entries(ids);
    return new Outcome(
        decided,
        result.changed(),
        entries(before.heldBack()),
        result.refused().stream().map(ApplyResult.Refused::reason).toList(),
        rows.leaving(decided),
        (int)
            decided.stream()
                .filter(entry -> !entry.removed() && before.removed().contains(entry.id()))
                .count());
  }

  private ApplyResult apply(List<ArticleId> ids, Decision decision) {
    return decision instanceof Decision.PutAside
        ? session.putAside(ids, true, name(decision.label(), ids))
        : piece(ids, decision).finish();
  }

  /** Her hands were at the table, so undo leaves them there: no field is where it was done. */
  private Piecework<ApplyResult> piece(List<ArticleId> ids, Decision decision) {
    EditName name = name(decision.label(), ids);
    Function<Article, Optional<Edit>> edit = article -> decision.edit(article, session.schema());
    return decision.aside().isPresent()
        ? session.deciding(ids, edit, decision.aside().get(), name, FieldPath.ROOT)
        : session.applying(ids, edit, name, FieldPath.ROOT);
  }

  private boolean isBlocked(ArticleId id) {
    return session
        .library()
        .entry(id)
        .filter(entry -> entry.published() != Triage.YES)
        .flatMap(Entry::worst)
        .filter(Severity.ERROR::equals)
        .isPresent();
  }

  private EditName name(String label, List<ArticleId> ids) {
    String what =
        ids.size() == 1
            ? session.library().entry(ids.getFirst()).map(Deciding::title).orElse("")
            : Counted.articles(ids.size());
    return EditName.of(label + ": " + what);
  }

  private List<Entry> entries(List<ArticleId> ids) {
    return ids.stream().map(session.library()::entry).flatMap(Optional::stream).toList();
  }

  /** What she knows a story by. */
  public static String title(Entry entry) {
    return Counted.shortened(entry.title().isBlank() ? entry.id().fileName() : entry.title());
  }
}
