package dev.copydesk.session;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The orders in which problems are told. */
final class Problems {

  /** From top to bottom of an article. */
  static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt((Problem problem) -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column());

  /** The worst of an article first, then from top to bottom. */
  static final Comparator<Problem> WORST_FIRST =
      Comparator.comparing(Problem::severity).reversed().thenComparing(BY_PLACE);

  private Problems() {}

  /**
   * All of the library by cause, then by article: the causes with the worst findings first. A cause
   * keeps its place while its findings come and go, as long as its worst stays as bad.
   */
  static List<Problem> byCause(Library library) {
    Map<RuleId, Severity> worst = new HashMap<>();
    List<Problem> all = new ArrayList<>();
    for (Entry entry : library.entries()) {
      for (Problem problem : entry.problems()) {
        all.add(problem);
        worst.merge(
            problem.rule(),
            problem.severity(),
            (one, other) -> one.compareTo(other) > 0 ? one : other);
      }
    }
    all.sort(
        Comparator.comparing((Problem problem) -> worst.get(problem.rule()))
            .reversed()
            .thenComparing(problem -> problem.rule().id())
            .thenComparing(Problem::article)
            .thenComparing(BY_PLACE));
    return List.copyOf(all);
  }
}
