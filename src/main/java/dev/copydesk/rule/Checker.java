package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.document.Place;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Asks every rule of a book about an article. Of a file that is no article but full of keys, only
 * the worst thousand findings are told, so that it cannot use up the memory. Where a rule fails,
 * that is a finding, too.
 */
public final class Checker {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt((Problem problem) -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column())
          .thenComparing(Problem::severity, Comparator.reverseOrder());

  private static final int MOST = 1_000;
  private static final RuleId UNREADABLE = new Unreadable().id();
  private static final System.Logger LOG = System.getLogger(Checker.class.getName());

  private final RuleBook book;

  public Checker(RuleBook book) {
    this.book = Objects.requireNonNull(book);
  }

  /** What is wrong in {@code article}, in the order of the lines. */
  public List<Problem> check(Article article, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    try {
      Proof proof = new Proof(article, surroundings.schema());
      book.rules().forEach(rule -> problems.addAll(ask(rule, proof, surroundings)));
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(failed(UNREADABLE, article, e));
    }
    if (problems.size() > MOST) {
      problems.sort(Comparator.comparing(Problem::severity).reversed());
      problems.subList(MOST, problems.size()).clear();
    }
    problems.sort(BY_PLACE);
    return List.copyOf(problems);
  }

  /** A rule that fails at an article says so there; it keeps nobody from the other articles. */
  private static List<Problem> ask(Rule rule, Proof proof, Surroundings surroundings) {
    try {
      return rule.check(proof, surroundings);
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(failed(rule.id(), proof.article(), e));
    }
  }

  private static Problem failed(RuleId rule, Article article, Throwable failure) {
    LOG.log(System.Logger.Level.DEBUG, "%s failed at %s".formatted(rule, article.id()), failure);
    return new Problem(
        rule,
        Severity.ERROR,
        article.id(),
        Place.START,
        FieldPath.ROOT,
        "This article could not be checked for “%s”, by a mistake of Copydesk’s own; please report it."
            .formatted(rule),
        List.of());
  }
}
