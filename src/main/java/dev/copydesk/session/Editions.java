package dev.copydesk.session;

import dev.copydesk.document.ArticleId;

/** An article as it is now, and as it was saved. */
record Editions(Edition current, Edition saved) {

  /** An article without unsaved edits. */
  static Editions same(Edition edition) {
    return new Editions(edition, edition);
  }

  ArticleId id() {
    return current.id();
  }

  /** Whether both differ in any byte. */
  boolean differ() {
    return !current.sameAs(saved);
  }

  Editions with(Edition next) {
    return new Editions(next, saved);
  }
}
