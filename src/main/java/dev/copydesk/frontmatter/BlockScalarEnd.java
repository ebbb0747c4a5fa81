package dev.copydesk.frontmatter;

/**
 * Finds where a block scalar's content really ends. SnakeYAML's end mark lies behind the blank
 * lines that follow; those belong to the content only if the scalar keeps them ({@code |+}) or if
 * they are deeper than its indent (YAML 1.2.2, 8.1.1.2).
 */
final class BlockScalarEnd {

  private BlockScalarEnd() {}

  /**
   * @param start the offset of the indicator {@code |} or {@code >}
   * @param bound the offset where SnakeYAML says the scalar ends
   * @return the offset behind the last content character, its line end not included
   */
  static int find(String text, int start, int bound, String value) {
    int headerEnd = lineEnd(text, start, bound);
    boolean keeps = keeps(text, start, headerEnd);
    int indent = indent(text, headerEnd, bound, value);
    int end = headerEnd;
    int line = next(text, headerEnd, bound);
    while (line < bound) {
      int lineEnd = lineEnd(text, line, bound);
      boolean hasContent = !isBlank(text, line, lineEnd) || lineEnd - line > indent;
      if (hasContent || (keeps && lineEnd < text.length())) {
        end = lineEnd;
      }
      line = next(text, lineEnd, bound);
    }
    return end;
  }

  private static boolean keeps(String text, int start, int headerEnd) {
    for (int i = start + 1; i < headerEnd; i++) {
      char c = text.charAt(i);
      if (c == '+') {
        return true;
      }
      if (c != '-' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return false;
  }

  /** The content's indent: the first written line's blanks less those that are in the value. */
  private static int indent(String text, int headerEnd, int bound, String value) {
    int line = next(text, headerEnd, bound);
    while (line < bound) {
      int lineEnd = lineEnd(text, line, bound);
      if (!isBlank(text, line, lineEnd)) {
        int blanks = leadingBlanks(text, line, lineEnd);
        int from = 0;
        while (from < value.length() && value.charAt(from) == '\n') {
          from++;
        }
        return Math.max(0, blanks - leadingBlanks(value, from, value.length()));
      }
      line = next(text, lineEnd, bound);
    }
    return Integer.MAX_VALUE;
  }

  private static int leadingBlanks(String text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) == ' ') {
      i++;
    }
    return i - from;
  }

  private static boolean isBlank(String text, int from, int to) {
    return leadingBlanks(text, from, to) == to - from;
  }

  private static int lineEnd(String text, int from, int bound) {
    int i = from;
    while (i < bound && !YamlLines.isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int next(String text, int lineEnd, int bound) {
    return Math.min(bound, YamlLines.behindBreak(text, lineEnd));
  }
}
