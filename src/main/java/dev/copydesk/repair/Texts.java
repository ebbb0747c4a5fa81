package dev.copydesk.repair;

import dev.copydesk.repair.Lines.Line;
import dev.copydesk.text.LineBreak;

/** What the scans ask about characters, and how they name a field to her. */
final class Texts {

  private Texts() {}

  /** How a message names the value on line {@code index}. */
  static String name(Lines lines, int index) {
    Line line = lines.get(index);
    String key = lines.key(line);
    if (!key.isEmpty() && key.length() <= 40) {
      return "“" + key + "”";
    }
    return line.isItem() ? "this list item" : "this line";
  }

  /** Whether “#” at {@code at} begins a comment for YAML. */
  static boolean isComment(String text, int at, int from) {
    return text.charAt(at) == '#' && at > from && Lines.isBlank(text.charAt(at - 1));
  }

  /**
   * Where the text from {@code from} to {@code stop} ends if a comment follows it: a “#” with
   * blanks around it. A word behind the “#” is taken for a part of the text.
   */
  static int end(String text, int from, int stop) {
    for (int at = Math.max(from, lineStart(text, stop)) + 1; at < stop; at++) {
      boolean comment =
          isComment(text, at, from) && (at + 1 == stop || Lines.isBlank(text.charAt(at + 1)));
      if (comment) {
        int end = at;
        while (end > from && Lines.isBlank(text.charAt(end - 1))) {
          end--;
        }
        return end;
      }
    }
    return stop;
  }

  private static int lineStart(String text, int at) {
    int start = at;
    while (start > 0 && !Lines.isBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  static int count(String text, int from, int to, char c) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        count++;
      }
    }
    return count;
  }

  /** Whether {@code c} ends a line for YAML 1.1 alone (NEL, LS, PS). */
  static boolean isInnerBreak(char c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean isWordPart(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  static String lineBreak(String text) {
    return LineBreak.firstIn(text, 0).text();
  }
}
