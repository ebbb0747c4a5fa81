package dev.copydesk.repair;

import dev.copydesk.text.LineMap;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A block's lines, each taken by itself: what stands where a key, a dash and a value would stand.
 * Whether a line is what it looks like (or the middle of a longer text) is for the scans to say.
 */
record Lines(String text, List<Line> all) {

  private static final int LONGEST_KEY = 128;
  private static final String NO_KEY = "-[]{}#&*!|>@%`,\"'“”„«»‘’•–—‣◦·";

  /** What a line looks like. */
  enum Role {
    BLANK,
    COMMENT,
    /** A key, with dashes before it or not. */
    ENTRY,
    /** A dash without a key. */
    ITEM,
    /** Anything else. */
    TEXT
  }

  /**
   * Offsets of one line's parts.
   *
   * @param start its first character
   * @param content its first character that is no blank
   * @param dash its last dash in the indentation, or -1
   * @param body where the key or the item begins, behind blanks and dashes
   * @param colon the colon behind its key, or -1
   * @param value the first character behind colon or dash that is no blank; {@code stop} if none
   * @param stop behind its last character that is no blank
   * @param end where its line end begins
   * @param next where the next line begins
   */
  record Line(
      int start,
      int content,
      int dash,
      int body,
      int colon,
      int value,
      int stop,
      int end,
      int next,
      Role role) {

    /** How many characters indent it. */
    int column() {
      return content - start;
    }

    /** The column of its key or text. */
    int bodyColumn() {
      return body - start;
    }

    /** What its value's further lines must be deeper than. */
    int parentColumn() {
      return role == Role.ITEM ? dash - start : bodyColumn();
    }

    boolean isItem() {
      return dash >= 0;
    }

    boolean isStructural() {
      return role == Role.ENTRY || role == Role.ITEM;
    }

    boolean isEmpty() {
      return role == Role.BLANK || role == Role.COMMENT;
    }
  }

  static Lines of(String text) {
    LineMap map = new LineMap(text);
    List<Line> all = new ArrayList<>(map.lineCount());
    for (int i = 1; i <= map.lineCount(); i++) {
      Span span = map.line(i);
      if (!span.isEmpty()) {
        all.add(line(text, span));
      }
    }
    return new Lines(text, all);
  }

  Line get(int index) {
    return all.get(index);
  }

  int count() {
    return all.size();
  }

  /** The key as it is written, without quotes; empty where there is none. */
  String key(Line line) {
    if (line.colon() < 0) {
      return "";
    }
    String key = text.substring(line.body(), line.colon()).strip();
    boolean quoted = key.length() >= 2 && (key.charAt(0) == '"' || key.charAt(0) == '\'');
    return quoted ? key.substring(1, key.length() - 1) : key;
  }

  /** Whether the line's value is not written on it. */
  boolean isOpen(Line line) {
    return line.value() >= line.stop() || text.charAt(line.value()) == '#';
  }

  /** Whether {@code key} is one word, as keys are. */
  static boolean isWord(String key) {
    if (key.isEmpty() || !(Character.isLetter(key.charAt(0)) || key.charAt(0) == '_')) {
      return false;
    }
    return key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }

  private static Line line(String text, Span span) {
    int end = span.end();
    while (end > span.start() && isBreak(text.charAt(end - 1))) {
      end--;
    }
    int stop = end;
    while (stop > span.start() && isBlank(text.charAt(stop - 1))) {
      stop--;
    }
    int content = skipBlanks(text, span.start(), stop);
    if (content == stop) {
      return line(span, content, -1, content, -1, stop, stop, end, Role.BLANK);
    }
    if (text.charAt(content) == '#') {
      return line(span, content, -1, content, -1, stop, stop, end, Role.COMMENT);
    }
    int dash = -1;
    int body = content;
    while (body < stop
        && text.charAt(body) == '-'
        && (body + 1 == stop || isBlank(text.charAt(body + 1)))) {
      dash = body;
      body = skipBlanks(text, body + 1, stop);
    }
    int colon = colon(text, body, stop);
    if (colon >= 0) {
      int value = skipBlanks(text, colon + 1, stop);
      return line(span, content, dash, body, colon, value, stop, end, Role.ENTRY);
    }
    Role role = dash >= 0 ? Role.ITEM : Role.TEXT;
    return line(span, content, dash, body, -1, body, stop, end, role);
  }

  private static Line line(
      Span span,
      int content,
      int dash,
      int body,
      int colon,
      int value,
      int stop,
      int end,
      Role role) {
    return new Line(span.start(), content, dash, body, colon, value, stop, end, span.end(), role);
  }

  /** The colon behind the key that begins at {@code body}, or -1. */
  private static int colon(String text, int body, int stop) {
    if (body >= stop) {
      return -1;
    }
    char first = text.charAt(body);
    if (first == '"' || first == '\'') {
      int close = text.indexOf(first, body + 1);
      if (close < 0 || close >= stop) {
        return -1;
      }
      int colon = skipBlanks(text, close + 1, stop);
      return isColon(text, colon, stop) ? colon : -1;
    }
    if (NO_KEY.indexOf(first) >= 0) {
      return -1;
    }
    int limit = Math.min(stop, body + LONGEST_KEY);
    for (int i = body; i < limit; i++) {
      char c = text.charAt(i);
      if (isColon(text, i, stop)) {
        return i;
      }
      if (c == '#' && i > body && isBlank(text.charAt(i - 1))) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether a colon stands at {@code at} that ends a key: with a blank or the line's end behind.
   */
  static boolean isColon(String text, int at, int stop) {
    return at < stop && text.charAt(at) == ':' && (at + 1 == stop || isBlank(text.charAt(at + 1)));
  }

  static int skipBlanks(String text, int from, int to) {
    int i = from;
    while (i < to && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
