package dev.copydesk.disk;

import dev.copydesk.document.ArticleId;
import java.time.Instant;
import java.util.Objects;

/**
 * Unsaved work on one article, as it is kept against a crash.
 *
 * @param written when it was kept
 * @param base the SHA-256 of the file it was made from, as hex digits
 * @param part which part of the file {@code bytes} are; nobody may change them
 */
public record Draft(ArticleId article, Instant written, String base, Part part, byte[] bytes) {

  public Draft {
    Objects.requireNonNull(article);
    Objects.requireNonNull(written);
    Objects.requireNonNull(base);
    Objects.requireNonNull(part);
  }

  /** The one of both that was kept later. */
  static Draft newer(Draft one, Draft other) {
    return one.written().isAfter(other.written()) ? one : other;
  }

  /** How much of a file is kept. */
  public enum Part {
    /** The front matter's block; all around it is as in the file. */
    BLOCK,
    /** All of it. */
    FILE
  }
}
