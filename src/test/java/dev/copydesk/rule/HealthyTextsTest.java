package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Editor;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.repair.Table;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is found in good texts of many languages, wherever in an article they stand. */
class HealthyTextsTest {

  private static final List<String> PLACES =
      List.of("title", "excerpt", "provider.name", "topics[0]", "related[0].title");

  private final Checker checker = new Checker(RuleBook.standard());

  static List<String> texts() {
    return Table.texts("healthy.txt");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nothingIsFound(String text) {
    Article article =
        Desk.article(
            "title: a",
            "excerpt: a",
            "publishedDateTime: 2026-01-31T09:05:00Z",
            "originalUrl: https://harbour.example",
            "provider:",
            "  name: a",
            "topics:",
            "  - a",
            "related:",
            "  - title: a");
    for (String place : PLACES) {
      Edit edit = new Edit.Set(FieldPath.parse(place).orElseThrow(), new NewNode.Text(text));
      EditResult result = new Editor(Desk.SITE.schema()).apply(article, edit);
      assertThat(result).as(place).isInstanceOf(EditResult.Changed.class);
      article = ((EditResult.Changed) result).after();
    }

    assertThat(checker.check(article, Desk.SITE)).isEmpty();
  }
}
