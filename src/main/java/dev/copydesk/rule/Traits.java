package dev.copydesk.rule;

/**
 * What a text has in it, found in one walk over its characters, so that most rules can pass by most
 * texts without a look of their own.
 *
 * @param beyondAscii a character beyond ASCII
 * @param control a control character or a line break of any kind
 * @param doubled two blanks in a row, or a tab
 * @param noBreak a no-break space
 * @param ampersand {@code &}
 * @param angle {@code <}
 * @param formatting a character that may show nothing, wanted or not
 * @param lost a sign for a lost character, or what it looks like mangled
 * @param edged a blank of any kind at one of its ends
 */
record Traits(
    boolean beyondAscii,
    boolean control,
    boolean doubled,
    boolean noBreak,
    boolean ampersand,
    boolean angle,
    boolean formatting,
    boolean lost,
    boolean edged) {

  static Traits of(String text) {
    boolean beyondAscii = false;
    boolean control = false;
    boolean doubled = false;
    boolean noBreak = false;
    boolean ampersand = false;
    boolean angle = false;
    boolean formatting = false;
    boolean lost = false;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~') {
        beyondAscii = true;
        noBreak |= c == '\u00A0';
        control |= c < '\u00A0' || c == '\u2028' || c == '\u2029';
        formatting |= c == '\u007F' || Character.getType(c) == Character.FORMAT;
        lost |= c == '\uFFFD' || c == '½';
      } else if (c <= ' ') {
        doubled |= c == '\t' || c == ' ' && before == ' ';
        control |= c != ' ';
        formatting |= c < ' ' && c != '\t' && c != '\n' && c != '\r';
      } else {
        ampersand |= c == '&';
        angle |= c == '<';
      }
      before = c;
    }
    boolean edged =
        !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
    return new Traits(
        beyondAscii, control, doubled, noBreak, ampersand, angle, formatting, lost, edged);
  }

  private static boolean isBlank(char c) {
    return c == '\u00A0' || c == '\u0085' || Character.isWhitespace(c);
  }
}
