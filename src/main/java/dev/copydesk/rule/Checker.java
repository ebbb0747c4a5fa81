package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Asks every rule of a book about an article. Of a file that is no article but full of keys, only
 * the worst thousand findings are told, so that it cannot use up the memory.
 */
public final class Checker {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt((Problem problem) -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column())
          .thenComparing(Problem::severity, Comparator.reverseOrder());

  private static final int MOST = 1_000;

  private final RuleBook book;

  public Checker(RuleBook book) {
    this.book = Objects.requireNonNull(book);
  }

  /** What is wrong in {@code article}, in the order of the lines. */
  public List<Problem> check(Article article, Surroundings surroundings) {
    Proof proof = new Proof(article, surroundings.schema());
    List<Problem> problems = new ArrayList<>();
    for (Rule rule : book.rules()) {
      problems.addAll(rule.check(proof, surroundings));
    }
    if (problems.size() > MOST) {
      problems.sort(Comparator.comparing(Problem::severity).reversed());
      problems.subList(MOST, problems.size()).clear();
    }
    problems.sort(BY_PLACE);
    return List.copyOf(problems);
  }
}
