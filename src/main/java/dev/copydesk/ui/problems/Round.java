package dev.copydesk.ui.problems;

import dev.copydesk.document.ArticleId;
import dev.copydesk.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Her way from problem to problem: which one she visited last, and where the next one stands, also
 * when the visited one is mended or she has gone to another article since.
 */
final class Round {

  private final List<Problem> problems;
  private Optional<Problem> visited = Optional.empty();

  /** Where the visited problem stood last: once it is mended, the next one stands there. */
  private int gap;

  /**
   * @param problems all there are at a time, in their order
   */
  Round(List<Problem> problems) {
    this.problems = problems;
  }

  void visit(Problem problem) {
    visited = Optional.of(problem);
    gap = problems.indexOf(problem);
  }

  /** The problem visited last, mended or not. */
  Optional<Problem> visited() {
    return visited;
  }

  /** The problem visited last, if there still is one. */
  Optional<Problem> visitedStill() {
    return visited.filter(problem -> placeOf(problem) >= 0);
  }

  /**
   * Where the next problem stands, counted on beyond the last.
   *
   * @param at the article she is at
   */
  int next(Optional<ArticleId> at) {
    int place = placeOfVisited(at);
    return place >= 0 ? place + 1 : firstOf(at).orElse(gap);
  }

  /** Where the problem before stands, counted on before the first. */
  int previous(Optional<ArticleId> at) {
    int place = placeOfVisited(at);
    return (place >= 0 ? place : firstOf(at).orElse(gap)) - 1;
  }

  /** The list is another one: the visited problem leaves a gap; false where it is gone. */
  boolean again() {
    int place = visited.map(this::placeOf).orElse(-1);
    if (place >= 0) {
      gap = place;
    }
    return place >= 0;
  }

  /** Where the visited problem stands now; below 0 where it is gone or she went elsewhere. */
  private int placeOfVisited(Optional<ArticleId> at) {
    return elsewhere(at).isPresent() ? -1 : visited.map(this::placeOf).orElse(-1);
  }

  /** The first problem of the article she is at, where it has one that was not visited. */
  private OptionalInt firstOf(Optional<ArticleId> at) {
    return elsewhere(at)
        .map(
            id ->
                IntStream.range(0, problems.size())
                    .filter(i -> problems.get(i).article().equals(id))
                    .findFirst())
        .orElseGet(OptionalInt::empty);
  }

  private Optional<ArticleId> elsewhere(Optional<ArticleId> at) {
    return at.filter(id -> !visited.map(Problem::article).equals(Optional.of(id)));
  }

  private int placeOf(Problem wanted) {
    return IntStream.range(0, problems.size())
        .filter(i -> ProblemLine.One.isSame(problems.get(i), wanted))
        .findFirst()
        .orElse(-1);
  }
}
