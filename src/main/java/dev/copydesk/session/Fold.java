package dev.copydesk.session;

import java.text.Normalizer;

/**
 * Compares texts as a reader does: without case and accents. Letters are folded one by one from a
 * table, so that a hundred thousand texts are searched without copying any.
 */
final class Fold {

  /** What a combining mark folds to: it is passed over. */
  private static final char NOTHING = 0;

  /** Each stands for two of the letter it folds to: "strasse" finds "straße". */
  private static final String DOUBLE = "ßẞ";

  private static final char[] TABLE = table();

  private Fold() {}

  /** {@code text} in the form that {@link #contains} wants its word in. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = TABLE[text.charAt(i)];
      if (c != NOTHING) {
        folded.append(c);
      }
      if (isDouble(text.charAt(i))) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** Whether {@code word}, folded already, stands in {@code text}. */
  static boolean contains(String text, String word) {
    int last = text.length() - 1;
    char first = word.isEmpty() ? NOTHING : word.charAt(0);
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      if (TABLE[c] == first
          && (startsAt(text, i, false, word) || (isDouble(c) && startsAt(text, i, true, word)))) {
        return true;
      }
    }
    return word.isEmpty();
  }

  /** Orders texts by their folded letters. */
  static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    boolean halfOne = false;
    boolean halfOther = false;
    while (true) {
      i = letterFrom(one, i);
      j = letterFrom(other, j);
      if (i == one.length() || j == other.length()) {
        return Integer.compare(one.length() - i, other.length() - j);
      }
      char c = one.charAt(i);
      char d = other.charAt(j);
      int difference = TABLE[c] - TABLE[d];
      if (difference != 0) {
        return difference;
      }
      halfOne = isDouble(c) && !halfOne;
      halfOther = isDouble(d) && !halfOther;
      i += halfOne ? 0 : 1;
      j += halfOther ? 0 : 1;
    }
  }

  /**
   * Whether {@code word} stands at {@code from}.
   *
   * @param inHalf whether the first of the two letters there counts as passed already
   */
  private static boolean startsAt(String text, int from, boolean inHalf, String word) {
    int at = from;
    boolean half = inHalf;
    for (int i = 0; i < word.length(); i++) {
      at = letterFrom(text, at);
      if (at == text.length() || TABLE[text.charAt(at)] != word.charAt(i)) {
        return false;
      }
      half = isDouble(text.charAt(at)) && !half;
      at += half ? 0 : 1;
    }
    return true;
  }

  private static int letterFrom(String text, int from) {
    int at = from;
    while (at < text.length() && TABLE[text.charAt(at)] == NOTHING) {
      at++;
    }
    return at;
  }

  private static boolean isDouble(char c) {
    return c >= 'ß' && DOUBLE.indexOf(c) >= 0;
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      char c = (char) i;
      table[i] = Character.isSurrogate(c) ? c : folded(c);
    }
    for (char c = '\u0300'; c <= '\u036F'; c++) {
      table[c] = NOTHING;
    }
    table['ß'] = table['ẞ'] = 's';
    table['ø'] = table['Ø'] = 'o';
    table['ł'] = table['Ł'] = 'l';
    table['đ'] = table['Đ'] = 'd';
    table['ı'] = 'i';
    table['’'] = table['‘'] = '\'';
    table['“'] = table['”'] = '"';
    table['\u00A0'] = ' ';
    return table;
  }

  /** Only scripts whose letters are one letter and marks; Hangul and the like stay whole. */
  private static char folded(char c) {
    if (c < 0x80) {
      return Character.toLowerCase(c);
    }
    boolean accented = c < 0x0530 || (c >= 0x1E00 && c <= 0x1FFF);
    String base = accented ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD) : "";
    return Character.toLowerCase(base.isEmpty() ? c : base.charAt(0));
  }
}
