package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import java.util.List;
import java.util.Optional;

/**
 * What came of an edit, for every article it was meant for, in the order given.
 *
 * @param overtaken an article that is no longer as she was shown it, so that none was changed
 */
public record ApplyResult(List<Applied> articles, Optional<ArticleId> overtaken) {

  public ApplyResult {
    articles = List.copyOf(articles);
  }

  public ApplyResult(List<Applied> articles) {
    this(articles, Optional.empty());
  }

  /** One article's share. */
  public sealed interface Applied {

    ArticleId article();
  }

  /** It is done. */
  public record Changed(ArticleId article) implements Applied {}

  /** It was already as meant. */
  public record Unchanged(ArticleId article) implements Applied {}

  /**
   * It cannot be done safely; the article is as it was.
   *
   * @param reason one plain sentence with the way out
   * @param place where the obstacle stands in the file
   * @param instead a safe edit that gets her further, if there is one
   */
  public record Refused(ArticleId article, String reason, Place place, Optional<Edit> instead)
      implements Applied {}

  /** How many articles were changed. */
  public int changed() {
    return (int) articles.stream().filter(Changed.class::isInstance).count();
  }

  /** The articles that refused the edit. */
  public List<Refused> refused() {
    return articles.stream().filter(Refused.class::isInstance).map(Refused.class::cast).toList();
  }
}
