package dev.copydesk.frontmatter;

/** Looks for halves of characters, which no encoding can write. */
final class LoneSurrogate {

  private LoneSurrogate() {}

  /** The offset of the first surrogate without its partner, or -1. */
  static int find(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pair) {
        return i;
      }
      i++;
    }
    return -1;
  }
}
