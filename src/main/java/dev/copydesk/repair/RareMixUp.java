package dev.copydesk.repair;

/**
 * Judges what looks like UTF-8 read as one of the rarer encodings. Their characters are letters and
 * signs that good text has more often, so the bar is higher than for {@link UsualMixUp}.
 */
final class RareMixUp {

  private static final int NO_BREAK_SPACE = 0xA0;
  private static final String HARDLY_USED = "ſŉĸĿŀ";

  private final SingleByte encoding;
  private final boolean foreign;

  /**
   * @param foreign whether the text has no other letter of the script that the encoding's first
   *     characters are of
   */
  RareMixUp(SingleByte encoding, boolean foreign) {
    this.encoding = encoding;
    this.foreign = foreign;
  }

  Verdict judge(Neighbours near) {
    int meant = near.mangled().meant();
    return switch (near.mangled().length()) {
      case 2 -> meant < 0xA0 ? Verdict.NEVER : meant < 0x180 ? latin(near) : script(near);
      case 3 -> three(near);
      default -> near.looksWritten() ? Verdict.LIKELY : Verdict.CLEAR;
    };
  }

  private Verdict latin(Neighbours near) {
    if (HARDLY_USED.indexOf(near.mangled().meant()) >= 0) {
      return Verdict.DOUBTFUL;
    }
    char before = near.before();
    if (encoding.lead() != SingleByte.Lead.LATIN) {
      boolean sign = near.mangled().lead() == 0xC2;
      boolean within = isSmallLatin(before) || sign && isAsciiDigit(near.after());
      boolean gap = sign && near.mangled().meant() == NO_BREAK_SPACE && !near.looksWritten();
      return foreign && (within || gap) ? Verdict.CLEAR : Verdict.LIKELY;
    }
    if (!isSmallLatin(before) || !Character.isUpperCase(near.at(0))) {
      boolean signInWord = !near.looksWritten() && near.letterAfter() && !near.capitalBefore();
      return signInWord ? Verdict.LIKELY : Verdict.DOUBTFUL;
    }
    return near.endsWord() && near.joinsWords() ? Verdict.LIKELY : Verdict.CLEAR;
  }

  /** Cyrillic, Greek, Hebrew, Arabic: always several in a row. */
  private Verdict script(Neighbours near) {
    int meant = near.mangled().meant();
    boolean known =
        meant >= 0x386 && meant <= 0x3CE
            || meant >= 0x401 && meant <= 0x45F
            || meant == 0x490
            || meant == 0x491
            || meant >= 0x5D0 && meant <= 0x5EA
            || meant >= 0x60C && meant <= 0x6D5;
    if (!known) {
      return Verdict.DOUBTFUL;
    }
    return near.run() >= 3 || near.run() == 2 && !near.looksWritten()
        ? Verdict.CLEAR
        : Verdict.LIKELY;
  }

  private Verdict three(Neighbours near) {
    int meant = near.mangled().meant();
    if (meant >= 0x2010 && meant <= 0x203A || meant == 0x20AC) {
      return Verdict.CLEAR;
    }
    if (meant >= 0x2100 && meant < 0x2800 || meant >= 0xFB00 && meant <= 0xFB06) {
      return foreign && !near.looksWritten() || foreign && !near.letterBefore()
          ? Verdict.CLEAR
          : Verdict.LIKELY;
    }
    boolean vietnamese = meant >= 0x1EA0 && meant <= 0x1EF9;
    if (vietnamese && !near.looksWritten() && (near.letterBefore() || near.letterAfter())) {
      return Verdict.CLEAR;
    }
    return near.run() >= 3 && !near.looksWritten() ? Verdict.CLEAR : Verdict.DOUBTFUL;
  }

  private static boolean isSmallLatin(char c) {
    return Character.isLowerCase(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
