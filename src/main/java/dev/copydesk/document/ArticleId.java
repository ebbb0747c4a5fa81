package dev.copydesk.document;

import java.util.Objects;

/**
 * Names an article within the opened directory: its path relative to it, with {@code /} between the
 * parts whatever the system writes.
 */
public record ArticleId(String path) implements Comparable<ArticleId> {

  public ArticleId {
    Objects.requireNonNull(path);
  }

  /** The file's own name, without directories. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(ArticleId other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
