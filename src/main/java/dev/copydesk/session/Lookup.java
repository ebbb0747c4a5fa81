package dev.copydesk.session;

import dev.copydesk.document.ArticleId;

/** What came of asking for one article. */
public sealed interface Lookup {

  /** Here it is; its front matter may be unreadable all the same. */
  record Opened(OpenedArticle article) implements Lookup {}

  /**
   * Its file cannot be read at all.
   *
   * @param reason one plain sentence
   */
  record NotOpened(ArticleId id, String reason) implements Lookup {}
}
