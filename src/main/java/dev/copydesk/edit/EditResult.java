package dev.copydesk.edit;

import dev.copydesk.document.Article;
import dev.copydesk.document.Place;
import java.util.Optional;

/** What came of an edit. */
public sealed interface EditResult {

  /** The next edition of the article, read back and verified. */
  record Changed(Article after) implements EditResult {}

  /** The article is already as meant; there is nothing to write. */
  record Unchanged() implements EditResult {}

  /**
   * It cannot be done safely; the article is as it was.
   *
   * @param reason one plain sentence with the way out
   * @param place where the obstacle stands in the file
   * @param instead a safe edit that gets her further, if there is one
   */
  record Refused(String reason, Place place, Optional<Edit> instead) implements EditResult {}
}
