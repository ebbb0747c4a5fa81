package dev.copydesk.edit;

import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Mark;
import java.util.Objects;

/** What a step did to her own mark of an article; the article's bytes have no part in it. */
public record Marking(ArticleId article, Mark before, Mark after) {

  public Marking {
    Objects.requireNonNull(article);
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
  }

  /** How much it remembers, in about as many bytes. */
  int weight() {
    return 2 * (before.note().length() + after.note().length())
        + 64 * (before.different().size() + after.different().size());
  }
}
