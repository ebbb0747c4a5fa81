package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditResult;
import java.util.Optional;
import java.util.function.Function;

/** Tries an edit on an article. */
final class Editing {

  private static final String SEALED =
      "The edit would change a sealed value, which nothing may; the article is as it was.";

  private Editing() {}

  /** What {@code wanted} comes to on an article as it is now; nothing is done. */
  static EditResult attempt(
      Desk desk, Editions editions, Function<Article, Optional<Edit>> wanted) {
    Article before = editions.current().article();
    Optional<Edit> edit = wanted.apply(before);
    if (edit.isEmpty()) {
      return new EditResult.Unchanged();
    }
    EditResult result = desk.editor().apply(before, edit.get(), editions.saved().article());
    return result instanceof EditResult.Changed(Article after)
            && desk.seals().broken(before, after).isPresent()
        ? new EditResult.Refused(SEALED, Place.START, Optional.empty())
        : result;
  }
}
