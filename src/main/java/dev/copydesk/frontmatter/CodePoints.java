package dev.copydesk.frontmatter;

/**
 * Turns SnakeYAML's places, which count code points, into UTF-16 offsets. Asked in rising order it
 * costs one pass over the text in all; a text without surrogates costs nothing.
 */
final class CodePoints {

  private final String text;
  private final boolean same;
  private int codePoint;
  private int offset;

  CodePoints(String text) {
    this.text = text;
    this.same = text.codePointCount(0, text.length()) == text.length();
  }

  /** The UTF-16 offset of the code point at {@code index}. */
  int offsetOf(int index) {
    if (same) {
      return Math.min(index, text.length());
    }
    if (index < codePoint) {
      offset = text.offsetByCodePoints(offset, index - codePoint);
    } else {
      int remaining = index - codePoint;
      while (remaining > 0 && offset < text.length()) {
        offset += Character.charCount(text.codePointAt(offset));
        remaining--;
      }
    }
    codePoint = index;
    return offset;
  }
}
