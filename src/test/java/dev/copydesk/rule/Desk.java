package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Editor;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Invented articles, one rule asked about them, and its mends tried out. */
final class Desk {

  static final Surroundings SITE = new Surroundings(SchemaFile.builtIn());

  private Desk() {}

  static Article file(String text) {
    return ArticleReader.read(new ArticleId("harbour.md"), text.getBytes(StandardCharsets.UTF_8));
  }

  /** An article with exactly these lines of front matter. */
  static Article article(String... lines) {
    return file("---\n" + String.join("\n", lines) + "\n---\nThe body.\n");
  }

  static List<Problem> ask(Rule rule, Article article) {
    return rule.check(new Proof(article, SITE.schema()), SITE);
  }

  static List<Problem> ask(Rule rule, String... lines) {
    return ask(rule, article(lines));
  }

  /** The article after the problem's first mend, which must change it. */
  static Article mended(Problem problem, Article article) {
    Editor editor = new Editor(SITE.schema());
    EditResult result =
        editor.apply(article, problem.fixes().getFirst().edit().apply(article).orElseThrow());
    assertThat(result).isInstanceOf(EditResult.Changed.class);
    return ((EditResult.Changed) result).after();
  }
}
