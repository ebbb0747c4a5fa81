package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.Mute;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.session.Changes;
import dev.copydesk.session.HandRepair;
import dev.copydesk.session.Library;
import dev.copydesk.session.Mends;
import dev.copydesk.session.MuteResult;
import dev.copydesk.session.Muted;
import dev.copydesk.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What is wrong in the whole directory, by cause and then by article, the worst causes first; the
 * counts that tell how it stands; and what is muted.
 */
public final class ProblemList {

  private final Session session;
  private final Latest latest;

  /** Of the worker alone. */
  private final Breath breath = new Breath();

  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObservableList<Problem> readOnly =
      FXCollections.unmodifiableObservableList(problems);
  private final ReadOnlyObjectWrapper<Library.Counts> counts =
      new ReadOnlyObjectWrapper<>(new Library.Counts(0, 0, 0, 0, 0, 0, 0));
  private final ReadOnlyObjectWrapper<Muted> muted =
      new ReadOnlyObjectWrapper<>(new Muted(List.of()));
  private final Crossing crossing;
  private final Consumer<Status> tell;
  private Consumer<HandRepair> repaired = repair -> {};

  ProblemList(Session session, Crossing crossing, Consumer<Status> tell) {
    this.session = Objects.requireNonNull(session);
    this.crossing = Objects.requireNonNull(crossing);
    this.tell = Objects.requireNonNull(tell);
    this.latest = new Latest(crossing);
  }

  /** All problems; they change only on the FX thread. */
  public ObservableList<Problem> problems() {
    return readOnly;
  }

  public ReadOnlyObjectProperty<Library.Counts> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** What the site mutes. */
  public ReadOnlyObjectProperty<Muted> mutedProperty() {
    return muted.getReadOnlyProperty();
  }

  /** Mutes a finding, or all of its rule, in the site's own file. */
  public void mute(Problem problem, boolean wholeRule) {
    crossing.ask(() -> session.findings().mute(problem, wholeRule), this::told);
  }

  /** Wants to hear of it again. */
  public void unmute(Mute mute) {
    crossing.ask(() -> session.findings().unmute(mute), this::told);
  }

  private void told(MuteResult result) {
    switch (result) {
      case MuteResult.Done(Mute mute, int findings) -> {
        boolean isMuted = muted.get().each().stream().anyMatch(one -> one.mute().equals(mute));
        String count = Counted.problems(findings);
        tell.accept(
            isMuted
                ? Status.plain("Muted " + count + " in copydesk.yaml")
                    .with("Unmute", () -> unmute(mute))
                : Status.plain("No longer muted: " + count));
      }
      case MuteResult.Refused(String reason) -> tell.accept(Status.bad(reason));
    }
  }

  /**
   * Finds the lines that a mend would change; nothing is told where the mend cannot be done.
   *
   * @param isWanted asked on the worker, so that what is out of sight by then costs nothing
   */
  public void glimpse(
      Problem problem, BooleanSupplier isWanted, Consumer<List<Changes.Block>> show) {
    if (problem.fixes().isEmpty()) {
      return;
    }
    crossing.work(
        () -> {
          if (isWanted.getAsBoolean()) {
            tellLines(problem, problem.fixes().getFirst(), show);
          }
        });
  }

  /** Finds the lines that this mend would change; nothing is told where it cannot be done. */
  public void lines(Problem problem, QuickFix fix, Consumer<List<Changes.Block>> show) {
    crossing.work(() -> tellLines(problem, fix, show));
  }

  /** On the worker. */
  private void tellLines(Problem problem, QuickFix fix, Consumer<List<Changes.Block>> show) {
    session
        .preview(List.of(problem.article()), fix.edit())
        .finish()
        .changed()
        .forEach(changed -> crossing.show(() -> show.accept(changed.blocks())));
  }

  /** Finds the best mends of all that {@code rule} finds. */
  public void mends(RuleId rule, Consumer<Mends> show) {
    crossing.ask(() -> session.findings().mends(rule), show);
  }

  /** Hears of what she mended by hand and others need as well. */
  public void onRepaired(Consumer<HandRepair> then) {
    repaired = Objects.requireNonNull(then);
  }

  /** Watches an edit of hers, so that a repair is told to {@link #onRepaired}. */
  RepairWatch watch(List<ArticleId> edited) {
    return new RepairWatch(session, crossing, edited, repair -> repaired.accept(repair));
  }

  /** On the worker: entries have changed. Shown at once, or soon if that was just done. */
  void libraryChanged(boolean atOnce) {
    Library library = session.library();
    breath.take(
        atOnce,
        () ->
            latest.answer(
                () ->
                    new Answer(
                        session.findings().problems(),
                        library.counts(),
                        session.findings().muted()),
                this::swap));
  }

  private record Answer(List<Problem> problems, Library.Counts counts, Muted muted) {}

  private void swap(Answer answer) {
    counts.set(answer.counts());
    muted.set(answer.muted());
    if (!isSame(answer.problems())) {
      problems.setAll(answer.problems());
    }
  }

  /** A list that says the same is left alone, so that it does not jump while she types. */
  private boolean isSame(List<Problem> others) {
    if (others.size() != problems.size()) {
      return false;
    }
    for (int i = 0; i < others.size(); i++) {
      Problem one = problems.get(i);
      Problem other = others.get(i);
      if (!one.article().equals(other.article())
          || !one.rule().equals(other.rule())
          || !one.path().equals(other.path())
          || !one.place().equals(other.place())
          || !one.message().equals(other.message())) {
        return false;
      }
    }
    return true;
  }
}
