package dev.copydesk.text;

/** The three line ends that files use. */
public enum LineBreak {
  LF("\n"),
  CRLF("\r\n"),
  CR("\r");

  private final String text;

  LineBreak(String text) {
    this.text = text;
  }

  /** Its characters. */
  public String text() {
    return text;
  }

  /** The first line end of {@code text} at or after {@code from}; LF where there is none. */
  public static LineBreak firstIn(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return LF;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? CRLF : CR;
      }
    }
    return LF;
  }
}
