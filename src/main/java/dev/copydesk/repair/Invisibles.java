package dev.copydesk.repair;

import java.lang.Character.UnicodeScript;

/**
 * Characters that show nothing and that nobody typed: zero-width blanks, byte order marks, soft
 * hyphens, control characters. What a script or an emoji needs (joiners, direction marks in Arabic
 * and Hebrew, word breaks in Thai and Khmer) is left alone.
 */
public final class Invisibles {

  private Invisibles() {}

  public static boolean has(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual = c >= 0x20 && c < 0x7F;
      if (!usual && isOut(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code text} without them. */
  public static String without(String text) {
    String result = text;
    // Taking one out may leave another without the neighbour that needed it.
    while (has(result)) {
      StringBuilder kept = new StringBuilder(result.length());
      for (int i = 0; i < result.length(); i++) {
        if (!isOut(result, i)) {
          kept.append(result.charAt(i));
        }
      }
      result = kept.toString();
    }
    return result;
  }

  private static boolean isOut(String text, int index) {
    char c = text.charAt(index);
    if (c >= 0x20 && c < 0x7F) {
      return false;
    }
    return switch (c) {
      case '\t', '\n', '\r', '\u0085' -> false;
      case '\u00AD', '\u2060', '\uFEFF', '\u180E' -> true;
      case '\u2061', '\u2062', '\u2063', '\u2064', '\uFFF9', '\uFFFA', '\uFFFB' -> true;
      case '\u200B' -> !besideUnspacedScript(text, index);
      case '\u200C', '\u200D' -> !joins(text, index);
      case '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E' ->
          !hasRightToLeft(text);
      case '\u2066', '\u2067', '\u2068', '\u2069', '\u061C' -> !hasRightToLeft(text);
      default -> c < 0x20 || c == 0x7F;
    };
  }

  /** Thai, Khmer and their like write no blanks and may mark words so. */
  private static boolean besideUnspacedScript(String text, int index) {
    return isUnspaced(before(text, index)) || isUnspaced(after(text, index));
  }

  private static boolean isUnspaced(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case THAI,
          LAO,
          KHMER,
          MYANMAR,
          TIBETAN,
          JAVANESE,
          BALINESE,
          TAI_THAM,
          HAN,
          HIRAGANA,
          KATAKANA ->
          true;
      default -> false;
    };
  }

  /** Whether a neighbour is an emoji or a letter of a script that is written joined. */
  private static boolean joins(String text, int index) {
    return isJoined(before(text, index)) || isJoined(after(text, index));
  }

  private static boolean isJoined(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.OTHER_SYMBOL
        || type == Character.MODIFIER_SYMBOL
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0x1F000) {
      return true;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case LATIN,
          GREEK,
          CYRILLIC,
          ARMENIAN,
          GEORGIAN,
          HEBREW,
          HAN,
          HIRAGANA,
          KATAKANA,
          HANGUL,
          COMMON,
          INHERITED ->
          false;
      default -> true;
    };
  }

  /** The right-to-left mark itself counts as such a letter to Unicode, but is none. */
  private static boolean hasRightToLeft(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .map(Character::getDirectionality)
        .anyMatch(
            direction ->
                direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  private static int before(String text, int index) {
    return index == 0 ? ' ' : text.codePointBefore(index);
  }

  private static int after(String text, int index) {
    return index + 1 >= text.length() ? ' ' : text.codePointAt(index + 1);
  }
}
