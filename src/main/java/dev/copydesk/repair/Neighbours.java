package dev.copydesk.repair;

/**
 * What stands around mangled characters, and what they look like as they stand.
 *
 * @param text the whole text
 * @param mangled the characters in question
 * @param run how many mangled ones stand side by side here, itself included
 */
record Neighbours(String text, Mangled mangled, int run) {

  /** What often follows a word's last letter, or stands between two words. */
  private static final String FOLLOWS_WORDS = "’”‘“…–—»›«‹™®©\u00A0\u00AD•·°²³¹ªº„‚†‡¡¿";

  private static final String OPENING_QUOTES = "“„‘«‹";
  private static final String CLOSING_QUOTES = "”“’»›";
  private static final int LONGEST_SIGN = 4;

  private static final String DASHES_AND_OPENING_QUOTES = "–—“„‚‘«‹\u00A0";

  /** The character before them; a blank at the text's beginning. */
  char before() {
    return mangled.start() == 0 ? ' ' : text.charAt(mangled.start() - 1);
  }

  /** The character behind them; a blank at the text's end. */
  char after() {
    return mangled.end() == text.length() ? ' ' : text.charAt(mangled.end());
  }

  /** The character at {@code index} of them, as Windows-1252 shows it. */
  char at(int index) {
    return SingleByte.shown(text.charAt(mangled.start() + index));
  }

  boolean hasControl() {
    return text.substring(mangled.start(), mangled.end())
        .chars()
        .anyMatch(c -> c >= 0x80 && c <= 0x9F);
  }

  boolean capitalBefore() {
    return Character.isUpperCase(before());
  }

  boolean smallBefore() {
    return Character.isLowerCase(before());
  }

  boolean letterBefore() {
    return Character.isLetter(before());
  }

  boolean letterAfter() {
    return Character.isLetter(after());
  }

  /** Whether it may be a word's last letter with a mark behind it, as in CAFÉ™ or MANHÃ…. */
  boolean endsWord() {
    return followsWords(at(1)) && (!letterAfter() || possessive());
  }

  /** Whether it is a letter with a dash, a no-break space or an opening quote behind it. */
  boolean joinsWords() {
    return DASHES_AND_OPENING_QUOTES.indexOf(at(1)) >= 0;
  }

  /** Whether all behind the first character are letters or marks that good text may have there. */
  boolean looksWritten() {
    for (int i = 1; i < mangled.length(); i++) {
      char c = at(i);
      if (!followsWords(c) && !isPlainLetter(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it stands in good quotes by itself: the letter “Ã” is talked about. */
  boolean isQuotedAlone() {
    int open = mangled.start() - 1;
    while (open >= 0 && mangled.start() - open < LONGEST_SIGN && isSign(text.charAt(open))) {
      open--;
    }
    boolean opened = open >= 0 && OPENING_QUOTES.indexOf(text.charAt(open)) >= 0;
    char last = at(mangled.length() - 1);
    return opened && (CLOSING_QUOTES.indexOf(last) >= 0 || CLOSING_QUOTES.indexOf(after()) >= 0);
  }

  private static boolean isSign(char c) {
    return !Character.isLetterOrDigit(c) && c > ' ' && OPENING_QUOTES.indexOf(c) < 0;
  }

  private boolean possessive() {
    int next = mangled.end() + 1;
    boolean wordEnds = next >= text.length() || !Character.isLetter(text.charAt(next));
    return at(1) == '’' && (after() == 's' || after() == 'S') && wordEnds;
  }

  private static boolean followsWords(char c) {
    return FOLLOWS_WORDS.indexOf(c) >= 0;
  }

  /** Modifier letters such as ˆ are letters to Unicode alone. */
  private static boolean isPlainLetter(char c) {
    return Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER;
  }
}
