package dev.copydesk.document;

import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What she keeps about an article outside of it: no byte of the article knows of it.
 *
 * @param aside whether she has put it aside for later
 * @param note her own line about it; empty for none
 * @param different articles that look the same and are not, as she has said
 */
public record Mark(boolean aside, String note, Set<ArticleId> different) {

  /** An article about which she keeps nothing. */
  public static final Mark NONE = new Mark(false, "", Set.of());

  /** A note longer than this is cut (in UTF-16 units). */
  public static final int LONGEST_NOTE = 2_000;

  public Mark {
    note = line(Objects.requireNonNull(note));
    different = Set.copyOf(different);
  }

  public Mark withAside(boolean now) {
    return new Mark(now, note, different);
  }

  public Mark withNote(String text) {
    return new Mark(aside, text, different);
  }

  /** The same with {@code other} told apart from it, or no longer. */
  public Mark withDifferent(ArticleId other, boolean isDifferent) {
    SortedSet<ArticleId> next = new TreeSet<>(different);
    if (isDifferent) {
      next.add(other);
    } else {
      next.remove(other);
    }
    return new Mark(aside, note, next);
  }

  /** One line: what would break it, or cannot be seen, is a blank. */
  private static String line(String text) {
    String clean = text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    if (clean.length() <= LONGEST_NOTE) {
      return clean;
    }
    boolean pair = Character.isHighSurrogate(clean.charAt(LONGEST_NOTE - 1));
    return clean.substring(0, pair ? LONGEST_NOTE - 1 : LONGEST_NOTE).strip();
  }
}
