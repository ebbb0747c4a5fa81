package dev.copydesk.frontmatter;

import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;

/**
 * Lines as YAML 1.1 counts them: besides LF, CRLF and CR, also NEL, LS and PS end a line for
 * SnakeYAML and for Ruby's Psych (YAML 1.1, 4.1.4).
 */
public final class YamlLines {

  private YamlLines() {}

  /** Whether {@code c} ends a line. */
  public static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** The start of the line that holds {@code offset}. */
  public static int startOf(CharSequence text, int offset) {
    int i = offset;
    while (i > 0 && !isBreak(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The end of the line that holds {@code offset}, its line end not included. */
  public static int endOf(CharSequence text, int offset) {
    int i = offset;
    while (i < text.length() && !isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The offset behind the line end at {@code offset}; {@code offset} itself if there is none. */
  public static int behindBreak(CharSequence text, int offset) {
    if (offset >= text.length() || !isBreak(text.charAt(offset))) {
      return offset;
    }
    boolean pair =
        text.charAt(offset) == '\r'
            && offset + 1 < text.length()
            && text.charAt(offset + 1) == '\n';
    return offset + (pair ? 2 : 1);
  }

  /** The start of the line after the one that holds {@code offset}, or the text's end. */
  public static int nextStart(CharSequence text, int offset) {
    return behindBreak(text, endOf(text, offset));
  }

  /** Puts whole lines behind the line that holds {@code offset}. */
  static TextEdits insertBehind(String text, int offset, String lines, String lineBreak) {
    int lineEnd = endOf(text, offset);
    int at = behindBreak(text, lineEnd);
    return TextEdits.of(
        at == lineEnd
            ? TextEdit.insert(at, lineBreak + lines)
            : TextEdit.insert(at, lines + lineBreak));
  }
}
