package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Editor;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts one rule to the test: it is silent on good blocks, and its mends leave nothing behind. */
final class Trial {

  private static final Checker ALL = new Checker(RuleBook.standard());

  private final Rule rule;
  private final Surroundings site;

  Trial(Rule rule) {
    this(rule, Desk.SITE);
  }

  Trial(Rule rule, Surroundings site) {
    this.rule = rule;
    this.site = site;
  }

  /** A site with these topics, and other articles with this title and link. */
  static Surroundings site(List<String> topics, String title, String link) {
    return new Surroundings(
        Desk.SITE.schema(),
        topics,
        new OtherArticles() {
          @Override
          public List<ArticleId> titled(ArticleId asking, String asked) {
            return asked.equals(title) ? List.of(new ArticleId("other.md")) : List.of();
          }

          @Override
          public List<ArticleId> linked(ArticleId asking, String asked) {
            return asked.equals(link) ? List.of(new ArticleId("other.md")) : List.of();
          }
        });
  }

  List<Problem> ask(String block) {
    return rule.check(new Proof(Desk.article(block), site.schema()), site);
  }

  void isFine(String block) {
    assertThat(ask(block)).isEmpty();
  }

  /** It is told once, in one plain sentence, and nobody can know how to mend it. */
  Problem tells(String block) {
    List<Problem> problems = ask(block);
    assertThat(problems).hasSize(1);
    Problem problem = problems.getFirst();
    assertThat(problem.rule()).isEqualTo(rule.id());
    assertThat(problem.message()).matches("(?s).*[.?…]");
    return problem;
  }

  /**
   * Every finding's first mend, one after the other, turns {@code bad} into {@code good} and into
   * nothing else; then the rule is silent, and no other rule finds what it did not find before.
   */
  void mends(String bad, String good, boolean certain) {
    Article article = Desk.article(bad);
    Set<String> before = findings(article);
    List<Problem> problems = check(article);
    assertThat(problems).isNotEmpty();
    assertThat(rule.mends()).isTrue();
    while (!problems.isEmpty()) {
      Problem problem = problems.getFirst();
      assertThat(problem.message()).matches("(?s).*[.?…]").hasSizeLessThan(260);
      assertThat(problem.fixes()).isNotEmpty();
      QuickFix fix = problem.fixes().getFirst();
      assertThat(fix.certain()).isEqualTo(certain);
      Article next = applied(fix, article);
      assertThat(check(next)).hasSizeLessThan(problems.size());
      article = next;
      problems = check(article);
    }
    assertThat(printed(article)).isEqualTo(printed(Desk.article(good)));
    assertThat(before).containsAll(findings(article));
    assertThat(problemsFixesAreSpent(bad, article)).isTrue();
  }

  /** What is wrong no more is not mended again, even by a mend that was made before. */
  private boolean problemsFixesAreSpent(String bad, Article mended) {
    List<QuickFix> fixes = new ArrayList<>();
    check(Desk.article(bad)).forEach(problem -> fixes.addAll(problem.fixes()));
    for (QuickFix fix : fixes) {
      boolean changes =
          fix.edit()
              .apply(mended)
              .map(edit -> new Editor(site.schema()).apply(mended, edit))
              .filter(EditResult.Changed.class::isInstance)
              .isPresent();
      if (changes) {
        return false;
      }
    }
    return true;
  }

  private List<Problem> check(Article article) {
    return rule.check(new Proof(article, site.schema()), site);
  }

  private Article applied(QuickFix fix, Article article) {
    EditResult result =
        new Editor(site.schema()).apply(article, fix.edit().apply(article).orElseThrow());
    assertThat(result).as(fix.label()).isInstanceOf(EditResult.Changed.class);
    return ((EditResult.Changed) result).after();
  }

  private Set<String> findings(Article article) {
    return ALL.check(article, site).stream()
        .map(problem -> problem.rule() + " " + problem.path())
        .collect(Collectors.toSet());
  }

  private static String printed(Article article) {
    return new String(ArticlePrinter.print(article), StandardCharsets.UTF_8);
  }
}
