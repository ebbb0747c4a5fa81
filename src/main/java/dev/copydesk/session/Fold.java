package dev.copydesk.session;

import java.text.Normalizer;

/**
 * Compares texts as a reader does: without case and accents. Letters are folded one by one from a
 * table, so that a hundred thousand texts are searched without copying any.
 */
final class Fold {

  /** What a combining mark folds to: it is passed over. */
  private static final char NOTHING = 0;

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
    }
    return folded.toString();
  }

  /** Whether {@code word}, folded already, stands in {@code text}. */
  static boolean contains(String text, String word) {
    int last = text.length() - 1;
    char first = word.isEmpty() ? NOTHING : word.charAt(0);
    for (int i = 0; i <= last; i++) {
      if (TABLE[text.charAt(i)] == first && startsAt(text, i, word)) {
        return true;
      }
    }
    return word.isEmpty();
  }

  /** Orders texts by their folded letters. */
  static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (true) {
      while (i < one.length() && TABLE[one.charAt(i)] == NOTHING) {
        i++;
      }
      while (j < other.length() && TABLE[other.charAt(j)] == NOTHING) {
        j++;
      }
      if (i == one.length() || j == other.length()) {
        return Integer.compare(one.length() - i, other.length() - j);
      }
      int difference = TABLE[one.charAt(i++)] - TABLE[other.charAt(j++)];
      if (difference != 0) {
        return difference;
      }
    }
  }

  private static boolean startsAt(String text, int from, String word) {
    int at = from;
    for (int i = 0; i < word.length(); i++) {
      while (at < text.length() && TABLE[text.charAt(at)] == NOTHING) {
        at++;
      }
      if (at == text.length() || TABLE[text.charAt(at++)] != word.charAt(i)) {
        return false;
      }
    }
    return true;
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
    table['ß'] = 's';
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
