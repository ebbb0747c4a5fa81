package dev.copydesk.ui.problems;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Mute;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.session.HandRepair;
import dev.copydesk.session.Library;
import dev.copydesk.session.Mends;
import dev.copydesk.session.Muted;
import dev.copydesk.ui.Remembered;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Spot;
import dev.copydesk.ui.model.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;

/**
 * Keeps the panel of problems up to date, goes where a problem is, and has one or all of a kind
 * mended or muted.
 */
public final class ProblemsController implements PanelGestures {

  private static final String OPEN = "problems";

  private final ProblemsView view;
  private final SessionModel model;
  private final Previews previews;
  private final List<Problem> problems;
  private final Causes causes = new Causes();
  private final ProblemLines lines = new ProblemLines(causes);
  private final NextKey nextKey = new NextKey(this::mendVisited, this::isMendable);
  private final Round round;
  private Optional<Runnable> afterMend = Optional.empty();

  /** Shows an edit of many articles before it is done; the window has a place for that. */
  @FunctionalInterface
  public interface Previews {
    void show(
        String title,
        List<ArticleId> ids,
        Function<Article, Optional<Edit>> edit,
        EditName name,
        FieldPath field);
  }

  /** Remembers in {@code remembered} whether the panel is open. */
  public ProblemsController(
      ProblemsView view, SessionModel model, Remembered remembered, Previews previews) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.previews = Objects.requireNonNull(previews);
    this.problems = model.problems().problems();
    this.round = new Round(problems);
    view.expandedProperty().set(remembered.get(OPEN).filter("open"::equals).isPresent());
    view.expandedProperty()
        .addListener((property, before, now) -> remembered.put(OPEN, now ? "open" : "closed"));
    view.onGestures(this);
    view.onInput(nextKey::hear, nextKey::forget);
    nextKey.waitingProperty().subscribe(view::showDigits);
    model.opened().summaryProperty().addListener((property, before, now) -> count());
    model.opened().stateProperty().addListener((property, before, now) -> count());
    model.problems().countsProperty().addListener((property, before, now) -> count());
    model.problems().mutedProperty().addListener((property, before, now) -> again());
    model.problems().problems().addListener((ListChangeListener<Problem>) change -> again());
    model.problems().onRepaired(this::repaired);
    again();
  }

  /** Goes to the next problem, after the last one to the first. */
  public void next() {
    go(round.next(model.showing().one()));
  }

  /** Goes to the problem before, from the first one to the last. */
  public void previous() {
    go(round.previous(model.showing().one()));
  }

  /** Shows the mends of all problems of the selected one's kind, before any is done. */
  public void mendAll() {
    rule().ifPresentOrElse(this::mendAll, this::askForProblem);
  }

  /** Mutes the selected problem. */
  public void muteFinding() {
    selected().ifPresentOrElse(this::mute, this::askForProblem);
  }

  /** Mutes all of the selected problem's kind. */
  public void muteRule() {
    rule().ifPresentOrElse(this::mute, this::askForProblem);
  }

  /** Unmutes the selected one of what is muted; where none is selected, goes to the first. */
  public void unmute() {
    Optional<Mute> selected = view.selectedMute();
    if (selected.isPresent()) {
      unmute(selected.get());
    } else {
      lines.revealMuted();
      show();
      view.selectMuted();
      model.tell(Status.plain("Enter unmutes the selected one"));
    }
  }

  private void askForProblem() {
    model.tell(Status.plain("Select a problem first: F8 goes to the next one"));
  }

  private void go(int place) {
    boolean isReading = model.opened().summaryProperty().get().isEmpty();
    if (problems.isEmpty()) {
      Muted muted = model.problems().mutedProperty().get();
      String rest = muted.findings() == 0 ? "" : "; " + muted.findings() + " muted";
      model.tell(
          Status.plain(
              isReading
                  ? "Still reading the directory; nothing is wrong so far"
                  : "Nothing is wrong in this directory" + rest));
      return;
    }
    int number = Math.floorMod(place, problems.size());
    Problem problem = problems.get(number);
    lines.reveal(problem);
    show();
    goTo(problem);
    model.tell(
        Status.plain(
            isReading
                ? "Still reading the directory; " + Counted.problems(problems.size()) + " so far"
                : Counted.number(number + 1)
                    + " of "
                    + Counted.problems(problems.size())
                    + "; "
                    + NextKey.told(problem)));
  }

  @Override
  public void goTo(Problem problem) {
    round.visit(problem);
    view.select(problem);
    model.showing().goTo(problem.article(), Spot.of(problem.path(), problem.place()));
    nextKey.await();
  }

  @Override
  public void mend(Problem problem, QuickFix fix) {
    nextKey.forget();
    model.mend(problem, fix);
  }

  /** Runs {@code then} once, when the problem she goes to is mended by its key. */
  public void afterMend(Runnable then) {
    afterMend = Optional.of(then);
  }

  private boolean mendVisited(int number) {
    Optional<Problem> now = round.visitedStill();
    Optional<QuickFix> fix = now.flatMap(problem -> ProblemsView.fix(problem, number));
    fix.ifPresent(one -> mend(now.orElseThrow(), one));
    if (fix.isPresent()) {
      afterMend.ifPresent(Runnable::run);
      afterMend = Optional.empty();
    } else if (isMendable()) {
      model.tell(Status.plain("There is no mend " + number + " here; " + NextKey.told(now.get())));
    }
    return fix.isPresent();
  }

  private boolean isMendable() {
    return round.visitedStill().filter(problem -> !problem.fixes().isEmpty()).isPresent();
  }

  @Override
  public void mendAll(RuleId rule) {
    model.settle();
    model.problems().mends(rule, mends -> preview(rule, mends));
  }

  private void preview(RuleId rule, Mends mends) {
    if (mends.articles().isEmpty()) {
      model.tell(Status.plain("There is no mend for this; it wants your own hand"));
      return;
    }
    String title =
        "Mend %s in %s: %s"
            .formatted(
                Counted.problems(mends.findings()),
                Counted.articles(mends.articles().size()),
                causes.of(rule));
    String name = "Mend " + Counted.problems(mends.findings()) + ": " + causes.of(rule);
    previews.show(title, mends.articles(), mends::edit, EditName.of(name), FieldPath.ROOT);
  }

  private void repaired(HandRepair repair) {
    String others =
        Counted.of(repair.others(), "other article has this", "other articles have this");
    model.tell(
        Status.plain(others + ": " + Counted.shortened(causes.of(repair.rule())))
            .with("Preview", () -> mendAll(repair.rule())));
  }

  @Override
  public void mute(Problem problem) {
    model.problems().mute(problem, false);
  }

  @Override
  public void mute(RuleId rule) {
    problems.stream()
        .filter(problem -> problem.rule().equals(rule))
        .findFirst()
        .ifPresent(problem -> model.problems().mute(problem, true));
  }

  @Override
  public void unmute(Mute mute) {
    model.problems().unmute(mute);
  }

  @Override
  public void open(ProblemLine line, boolean open) {
    if (lines.open(line, open)) {
      show();
    }
  }

  @Override
  public void glimpse(Problem problem, BooleanSupplier isWanted, Consumer<Glimpse> then) {
    model.problems().glimpse(problem, isWanted, blocks -> Glimpse.of(blocks).ifPresent(then));
  }

  private Optional<Problem> selected() {
    return view.selected().or(round::visitedStill);
  }

  private Optional<RuleId> rule() {
    return view.selectedRule().or(() -> round.visited().map(Problem::rule));
  }

  private void again() {
    if (!round.again()) {
      nextKey.forget();
    }
    show();
    count();
  }

  private void show() {
    view.show(lines.of(problems, model.problems().mutedProperty().get()));
  }

  private void count() {
    Library.Counts counts = model.problems().countsProperty().get();
    int muted = model.problems().mutedProperty().get().findings();
    String told =
        counts.problems() == 0
            ? ""
            : Counted.number(counts.problems()) + " in " + Counted.articles(counts.withProblems());
    String more = muted == 0 ? "" : (told.isEmpty() ? "none, " : ", ") + muted + " muted";
    boolean isReading = model.opened().isBeingRead();
    view.showNone(isReading ? "Reading…" : "Nothing is wrong in this directory.");
    view.showCount(isReading && told.isEmpty() ? "…" : told + more);
  }
}
