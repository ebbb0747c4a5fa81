package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Asks every rule of a book about an article. */
public final class Checker {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt((Problem problem) -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column())
          .thenComparing(Problem::severity, Comparator.reverseOrder());

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
    problems.sort(BY_PLACE);
    return List.copyOf(problems);
  }
}
