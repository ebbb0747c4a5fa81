package dev.copydesk.ui.source;

import dev.copydesk.text.LineMap;
import dev.copydesk.text.Span;

/**
 * The one stretch in which two texts differ, whole characters at both ends.
 *
 * @param where in the first text
 * @param words what stands there in the second
 */
record Difference(Span where, String words) {

  static Difference between(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
      start--;
    }
    int same = 0;
    while (same < most - start
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    if (same > 0 && Character.isLowSurrogate(before.charAt(before.length() - same))) {
      same--;
    }
    return new Difference(
        new Span(start, before.length() - same), after.substring(start, after.length() - same));
  }

  /**
   * The same where it is known which stretch gave way; among equal characters the texts alone do
   * not tell it. What does not fit the texts is not believed.
   */
  static Difference between(String before, String after, Span gone) {
    int added = after.length() - before.length() + gone.length();
    boolean fits =
        gone.end() <= before.length()
            && added >= 0
            && before.regionMatches(0, after, 0, gone.start())
            && before.regionMatches(
                gone.end(), after, gone.start() + added, before.length() - gone.end());
    return fits
        ? new Difference(gone, after.substring(gone.start(), gone.start() + added))
        : between(before, after);
  }

  /** The offset in {@code text} of a place on a line, both from 0. */
  static int offset(String text, int line, int column) {
    LineMap lines = new LineMap(text);
    return line >= lines.lineCount()
        ? text.length()
        : Math.min(text.length(), lines.startOf(line + 1) + column);
  }

  boolean isNone() {
    return where.isEmpty() && words.isEmpty();
  }
}
