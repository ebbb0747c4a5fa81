package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import dev.copydesk.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * An article with its tree and bytes, as the form, the source view and the checks need it.
 *
 * @param article the current edition, with her unsaved edits
 * @param saved the edition on disk, as far as is known
 * @param fields reads its fields; empty where the front matter cannot be read
 * @param problems the worst ones first
 * @param unsaved whether both editions differ
 */
public record OpenedArticle(
    Article article,
    Article saved,
    Schema schema,
    Optional<FieldReader> fields,
    List<Problem> problems,
    boolean unsaved) {

  public OpenedArticle {
    problems = List.copyOf(problems);
  }

  public ArticleId id() {
    return article.id();
  }
}
