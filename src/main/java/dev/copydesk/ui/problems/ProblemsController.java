package dev.copydesk.ui.problems;

import dev.copydesk.document.ArticleId;
import dev.copydesk.problem.Problem;
import dev.copydesk.session.Library;
import dev.copydesk.ui.Remembered;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.SessionModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;

/** Keeps the panel of problems up to date, and goes where a problem is. */
public final class ProblemsController {

  private static final String OPEN = "problems";

  private final ProblemsView view;
  private final SessionModel model;
  private final List<Problem> problems;
  private Optional<Problem> visited = Optional.empty();

  /** Where the visited problem stood last: once it is mended, the next one stands there. */
  private int gap;

  /** Remembers in {@code remembered} whether the panel is open. */
  public ProblemsController(ProblemsView view, SessionModel model, Remembered remembered) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.problems = model.problems().problems();
    view.expandedProperty().set(remembered.get(OPEN).filter("open"::equals).isPresent());
    view.expandedProperty()
        .addListener((property, before, now) -> remembered.put(OPEN, now ? "open" : "closed"));
    view.onGoTo(this::goTo);
    view.onMend(model::mend);
    model.problems().countsProperty().addListener((property, before, now) -> count(now));
    count(model.problems().countsProperty().get());
    model.problems().problems().addListener((ListChangeListener<Problem>) change -> again());
  }

  /** Goes to the next problem, after the last one to the first. */
  public void next() {
    int place = placeOfVisited();
    go(place >= 0 ? place + 1 : ofShown().orElse(gap));
  }

  /** Goes to the problem before, from the first one to the last. */
  public void previous() {
    int place = placeOfVisited();
    go(place >= 0 ? place - 1 : ofShown().orElse(gap) - 1);
  }

  private void go(int place) {
    if (!problems.isEmpty()) {
      int there = Math.floorMod(place, problems.size());
      view.select(there);
      goTo(problems.get(there));
    }
  }

  private void goTo(Problem problem) {
    visited = Optional.of(problem);
    gap = problems.indexOf(problem);
    model.showing().goTo(problem.article(), problem.path());
  }

  /** Where the visited problem stands now; below 0 where it is gone or she went elsewhere. */
  private int placeOfVisited() {
    Optional<ArticleId> elsewhere =
        model.showing().one().filter(id -> !visited.map(Problem::article).equals(Optional.of(id)));
    return elsewhere.isPresent() ? -1 : visited.map(this::placeOf).orElse(-1);
  }

  /** The first problem of the article she is at, where it has one that was not visited. */
  private Optional<Integer> ofShown() {
    return model
        .showing()
        .one()
        .filter(id -> !visited.map(Problem::article).equals(Optional.of(id)))
        .flatMap(
            id ->
                IntStream.range(0, problems.size())
                    .filter(i -> problems.get(i).article().equals(id))
                    .boxed()
                    .findFirst());
  }

  private int placeOf(Problem wanted) {
    return IntStream.range(0, problems.size())
        .filter(i -> isSame(problems.get(i), wanted))
        .findFirst()
        .orElse(-1);
  }

  /** The list is another one: the visited problem stays selected, or leaves a gap. */
  private void again() {
    int place = visited.map(this::placeOf).orElse(-1);
    if (place >= 0) {
      gap = place;
      view.mark(place);
    }
  }

  private void count(Library.Counts counts) {
    view.showCount(
        counts.problems() == 0
            ? ""
            : Counted.number(counts.problems()) + " in " + Counted.articles(counts.withProblems()));
  }

  private static boolean isSame(Problem one, Problem other) {
    return one.article().equals(other.article())
        && one.rule().equals(other.rule())
        && one.path().equals(other.path());
  }
}
