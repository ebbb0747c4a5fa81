package dev.copydesk.frontmatter;

/** Measures the anchor and tag in front of a node, with the blanks, lines and comments behind. */
final class PropertiesLength {

  private PropertiesLength() {}

  /** UTF-16 units from {@code start} to the first character of the content, or to where it ends. */
  static int measure(String text, int start) {
    int i = start;
    int behindLast = start;
    while (i < text.length() && (text.charAt(i) == '&' || text.charAt(i) == '!')) {
      while (i < text.length() && !endsProperty(text.charAt(i))) {
        i++;
      }
      behindLast = i;
      i = skipGap(text, i);
    }
    // Nothing behind them on their own entry: the value is not written.
    return i < text.length() && isContent(text, behindLast, i) ? i - start : behindLast - start;
  }

  private static boolean endsProperty(char c) {
    return c == ' ' || c == '\t' || YamlLines.isBreak(c) || c == ',' || c == ']' || c == '}';
  }

  private static boolean isContent(String text, int behindLast, int i) {
    char c = text.charAt(i);
    return i > behindLast && c != ',' && c != ']' && c != '}';
  }

  private static int skipGap(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || YamlLines.isBreak(c)) {
        i++;
      } else if (c == '#' && i > from) {
        i = YamlLines.endOf(text, i);
      } else {
        break;
      }
    }
    return i;
  }
}
