package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A problem that she mended by hand, and that other articles have as well.
 *
 * @param others how many other articles have it with a mend at hand
 */
public record HandRepair(RuleId rule, int others) {

  /**
   * What became right in {@code id} since it had the problems {@code before}; of several kinds the
   * one that most others have.
   */
  static Optional<HandRepair> of(Library library, ArticleId id, List<Problem> before) {
    Map<RuleId, Integer> fewer = new HashMap<>();
    before.forEach(problem -> fewer.merge(problem.rule(), 1, Integer::sum));
    library
        .entry(id)
        .map(Entry::problems)
        .orElse(before)
        .forEach(problem -> fewer.merge(problem.rule(), -1, Integer::sum));
    fewer.values().removeIf(count -> count <= 0);
    if (fewer.isEmpty()) {
      return Optional.empty();
    }
    Map<RuleId, Integer> others = new HashMap<>();
    for (Entry entry : library.entries()) {
      if (!entry.id().equals(id)) {
        entry.problems().stream()
            .filter(problem -> !problem.fixes().isEmpty())
            .map(Problem::rule)
            .filter(fewer::containsKey)
            .distinct()
            .forEach(rule -> others.merge(rule, 1, Integer::sum));
      }
    }
    return others.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> new HandRepair(most.getKey(), most.getValue()));
  }
}
