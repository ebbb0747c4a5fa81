package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;

/** An article as it is now, and as it was saved. */
record Editions(Article current, Article saved) {

  /** An article without unsaved edits. */
  static Editions same(Article article) {
    return new Editions(article, article);
  }

  ArticleId id() {
    return current.id();
  }

  /** Whether both differ in any byte. */
  boolean differ() {
    return current != saved && !current.bytes().sameAs(saved.bytes());
  }

  Editions with(Article next) {
    return new Editions(next, saved);
  }
}
