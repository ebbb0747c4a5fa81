package dev.copydesk.rule;

import static dev.copydesk.rule.Desk.article;
import static dev.copydesk.rule.Desk.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.Severity;
import org.junit.jupiter.api.Test;

class UnusualChoiceTest {

  private final Rule rule = new UnusualChoice();

  @Test
  void usualWordsAreFine() {
    assertThat(ask(rule, "category: news", "type: video", "related: [{type: article}]")).isEmpty();
    assertThat(ask(rule, "category:", "type: ''")).isEmpty();
  }

  @Test
  void anotherWordIsOnlyTold() {
    assertThat(ask(rule, "type: podcast"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.INFO);
              assertThat(problem.fixes()).isEmpty();
              assertThat(problem.message())
                  .isEqualTo("“type” is “podcast”; the usual words are article, video, blog.");
            });
  }

  @Test
  void aSlipIsAWarningWithTheWordMeant() {
    Article article = article("type: Artcile");

    Problem problem = ask(rule, article).getFirst();

    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.message()).isEqualTo("“type” is “Artcile”; is “article” meant?");
    assertThat(problem.fixes().getFirst().certain()).isFalse();
    Article mended = Desk.mended(problem, article);
    assertThat(mended.blockText()).isEqualTo("type: article\n");
    assertThat(ask(rule, mended)).isEmpty();
  }
}
