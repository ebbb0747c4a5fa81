package dev.copydesk.session;

import java.util.List;
import java.util.function.Predicate;

/**
 * What one article holds in a field, and no more of it.
 *
 * @param text its texts, a line each
 * @param count how many values there are; 0 where the field is missing, empty or null
 */
record Cell(String text, int count) {

  static final Cell NOTHING = new Cell("", 0);

  static Cell of(List<String> texts, int count) {
    List<String> lines = texts.stream().map(text -> text.replace('\n', ' ')).toList();
    return count == 0 ? NOTHING : new Cell(String.join("\n", lines), count);
  }

  /** Whether any of its texts is as wanted. */
  boolean any(Predicate<String> wanted) {
    if (count == 0) {
      return false;
    }
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (wanted.test(text.substring(start, end))) {
        return true;
      }
      start = end + 1;
    }
    return wanted.test(start == 0 ? text : text.substring(start));
  }
}
