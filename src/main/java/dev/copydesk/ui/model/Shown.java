package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Comparison;
import dev.copydesk.session.OpenedArticle;
import java.util.List;
import java.util.Optional;

/** What the right side of the window is about. */
public sealed interface Shown {

  /** No article is selected. */
  record Nothing() implements Shown {}

  /** One article whose fields can be read. */
  record Readable(OpenedArticle article) implements Shown {}

  /**
   * One article whose front matter cannot be read; its source can be shown.
   *
   * @param reason one plain sentence
   */
  record Unreadable(OpenedArticle article, String reason) implements Shown {}

  /**
   * One article whose file cannot be read at all.
   *
   * @param reason one plain sentence
   */
  record NotOpened(ArticleId id, String reason) implements Shown {}

  /**
   * Several articles.
   *
   * @param comparison what they have in common; empty while they are compared
   * @param stopped whether she has stopped that
   */
  record Several(List<ArticleId> articles, Optional<Comparison> comparison, boolean stopped)
      implements Shown {

    public Several {
      articles = List.copyOf(articles);
    }

    public int count() {
      return articles.size();
    }
  }

  /** Which article it is, where it is one. */
  default Optional<ArticleId> about() {
    return switch (this) {
      case Nothing() -> Optional.empty();
      case Readable(OpenedArticle article) -> Optional.of(article.id());
      case Unreadable(OpenedArticle article, String reason) -> Optional.of(article.id());
      case NotOpened(ArticleId id, String reason) -> Optional.of(id);
      case Several several -> Optional.empty();
    };
  }
}
