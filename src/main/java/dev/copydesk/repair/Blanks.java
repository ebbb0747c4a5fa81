package dev.copydesk.repair;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks, tabs and line breaks where one-line texts and sentences have none. */
public final class Blanks {

  private static final char NO_BREAK = '\u00A0';
  private static final Pattern LINE_BREAKS =
      Pattern.compile(
          "(?<![ \\t])[ \\t]*+(?:\\r\\n|[\\r\\n\\u0085\\u2028\\u2029])[\\s\\u0085\\u2028\\u2029]*");
  private static final Pattern CARRIAGE_RETURNS =
      Pattern.compile("(?<![ \\t])[ \\t]*+(?:\\r\\n?[ \\t]*)++(?:\\n[ \\t]*)*+");
  private static final Pattern RUNS = Pattern.compile("[ \\t]*\\t[ \\t]*|  +");

  private Blanks() {}

  /** {@code text} with one blank for each line break in it, or several; edges as they were. */
  public static String onOneLine(String text) {
    return text.chars().anyMatch(Blanks::breaksLines) ? inside(text, LINE_BREAKS) : text;
  }

  /** {@code text} with one blank for each carriage return; other line breaks stay. */
  public static String withoutReturns(String text) {
    return text.indexOf('\r') < 0 ? text : inside(text, CARRIAGE_RETURNS);
  }

  /** {@code text} with one blank for each tab and each run of blanks; edges as they were. */
  public static String single(String text) {
    return text.contains("  ") || text.indexOf('\t') >= 0 ? inside(text, RUNS) : text;
  }

  /** {@code text} without blanks, no-break spaces and line breaks at its ends. */
  public static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * {@code text} with plain blanks for no-break spaces, but for those that keep a number, an
   * initial, a short word, a dash or French punctuation on its line.
   */
  public static String breakable(String text) {
    if (text.indexOf(NO_BREAK) < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text);
    for (int i = result.length() - 1; i >= 0; i--) {
      if (result.charAt(i) == NO_BREAK && !isWanted(result, i)) {
        boolean doubled =
            i > 0 && isBlank(result.charAt(i - 1))
                || i + 1 < result.length() && isBlank(result.charAt(i + 1));
        result.replace(i, i + 1, doubled ? "" : " ");
      }
    }
    return result.toString();
  }

  private static boolean breaksLines(int c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isWanted(CharSequence text, int at) {
    if (at == 0 || at == text.length() - 1) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (isBlank(before) || isBlank(after)) {
      return false;
    }
    boolean shortWord =
        Character.isLetter(before) && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
    boolean initial =
        before == '.'
            && at >= 2
            && Character.isLetter(text.charAt(at - 2))
            && (at == 2 || !Character.isLetter(text.charAt(at - 3)));
    return "»!?;:%‰€$£°–—/+".indexOf(after) >= 0
        || "«–—§№©/$£€#+".indexOf(before) >= 0
        || Character.isDigit(before)
        || Character.isDigit(after)
        || initial
        || shortWord;
  }

  private static boolean isBlank(char c) {
    return c == NO_BREAK || Character.isWhitespace(c);
  }

  private static boolean isEdge(char c) {
    return isBlank(c) || c == '\u0085';
  }

  private static String inside(String text, Pattern wrong) {
    String core = trimmed(text);
    if (core.isEmpty()) {
      return text;
    }
    Matcher matcher = wrong.matcher(core);
    if (!matcher.find()) {
      return text;
    }
    int start = text.indexOf(core);
    return text.substring(0, start)
        + matcher.reset().replaceAll(" ")
        + text.substring(start + core.length());
  }
}
