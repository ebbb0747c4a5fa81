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
 */
record Traits(
    boolean beyondAscii,
    boolean control,
    boolean doubled,
    boolean noBreak,
    boolean ampersand,
    boolean angle) {

  static Traits of(String text) {
    boolean beyondAscii = false;
    boolean control = false;
    boolean doubled = false;
    boolean noBreak = false;
    boolean ampersand = false;
    boolean angle = false;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~') {
        beyondAscii = true;
        noBreak |= c == '\u00A0';
        control |= c < '\u00A0' || c == '\u2028' || c == '\u2029';
      } else if (c <= ' ') {
        doubled |= c == '\t' || c == ' ' && before == ' ';
        control |= c != ' ';
      } else {
        ampersand |= c == '&';
        angle |= c == '<';
      }
      before = c;
    }
    return new Traits(beyondAscii, control, doubled, noBreak, ampersand, angle);
  }
}
