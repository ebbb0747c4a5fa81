package dev.copydesk.frontmatter;

/** Which characters may stand literally in a scalar, for every reader. */
final class Printable {

  private Printable() {}

  /**
   * Whether {@code c} may stand unescaped within a line. Surrogates pass: whoever writes has made
   * sure that they come in pairs.
   */
  static boolean isInline(char c) {
    return c == '\t'
        || (c >= 0x20 && c <= 0x7E)
        || (c >= 0xA0 && c <= 0xFFFD && c != '\u2028' && c != '\u2029' && c != '\uFEFF');
  }

  /** Whether all of {@code text} may stand unescaped within one line. */
  static boolean isInline(String text) {
    return text.chars().allMatch(c -> isInline((char) c));
  }
}
