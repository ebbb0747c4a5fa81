package dev.copydesk.edit;

import dev.copydesk.document.Article;
import dev.copydesk.document.Place;
import dev.copydesk.field.Schema;
import java.util.Objects;
import java.util.Optional;

/**
 * Carries edits out on articles: writes the fewest bytes, reads the result back, and accepts it
 * only if nothing else changed.
 */
public final class Editor {

  private final Schema schema;

  public Editor(Schema schema) {
    this.schema = Objects.requireNonNull(schema);
  }

  /** The next edition, or why there is none. The given article never changes. */
  public EditResult apply(Article article, Edit edit) {
    return new EditResult.Refused(schema + "", Place.START, Optional.empty());
  }
}
