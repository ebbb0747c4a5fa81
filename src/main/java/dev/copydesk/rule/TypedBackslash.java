package dev.copydesk.rule;

import dev.copydesk.frontmatter.ScalarStyle;
import dev.copydesk.frontmatter.YamlNode.Scalar;

/**
 * Looks for backslashes in double quotes that YAML reads as line breaks, tabs and the like although
 * somebody may have typed them as such: {@code "C:\new\table"}.
 *
 * @param first where the first one stands in the block
 * @param clear whether it is a path's, or one that nobody means as a character
 * @param typed the text with every backslash as it was typed
 */
record TypedBackslash(int first, boolean clear, String typed) {

  /** The letters that stand for characters behind a backslash (YAML 1.1, 5.6). */
  private static final String READ = "nrtbfvaeNLP";

  private static final String BREAKS_AND_TABS = "nrt";
  private static final TypedBackslash NONE = new TypedBackslash(-1, false, "");

  /** What stands in {@code scalar} of {@code block}; ask {@link #isThere()} first. */
  static TypedBackslash in(Scalar scalar, String block) {
    if (scalar.style() != ScalarStyle.DOUBLE_QUOTED) {
      return NONE;
    }
    int start = scalar.contentStart() + 1;
    String source = block.substring(start, scalar.span().end() - 1);
    int first = -1;
    int inWord = 0;
    boolean clear = false;
    boolean meant = false;
    StringBuilder typed = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c != '\\' || i + 1 == source.length()) {
        inWord = c == ' ' ? 0 : inWord;
        typed.append(c);
        continue;
      }
      char next = source.charAt(i + 1);
      if (isTyped(source, i)) {
        first = first < 0 ? start + i : first;
        inWord++;
        clear |= inWord > 1 || source.charAt(i - 1) == ':' || BREAKS_AND_TABS.indexOf(next) < 0;
      } else {
        meant |= BREAKS_AND_TABS.indexOf(next) >= 0;
      }
      typed.append(next == '"' || next == '\\' ? "" : "\\").append(next);
      i++;
    }
    boolean several = source.indexOf('\n') >= 0;
    // Beside line breaks that are meant, a lone one is rather one of them.
    boolean lone = meant && !clear;
    return first < 0 || several || lone ? NONE : new TypedBackslash(first, clear, typed.toString());
  }

  boolean isThere() {
    return first >= 0;
  }

  /** Whether a word goes on behind the escape: “two\nlines”, but not “two.\r\nLines”. */
  private static boolean isTyped(String source, int at) {
    boolean capital = "NLP".indexOf(source.charAt(at + 1)) >= 0;
    return at > 0
        && at + 2 < source.length()
        && READ.indexOf(source.charAt(at + 1)) >= 0
        && (Character.isLetterOrDigit(source.charAt(at - 1)) || source.charAt(at - 1) == ':')
        && !isEscaped(source, at - 1)
        && (Character.isLowerCase(source.charAt(at + 2)) || capital);
  }

  /** Whether the character is an escape's letter itself. */
  private static boolean isEscaped(String source, int at) {
    int backslashes = 0;
    while (at - 1 - backslashes >= 0 && source.charAt(at - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}
