package dev.copydesk.repair;

/**
 * Says quickly of most texts that nothing in them can be mangled, in one walk over their
 * characters: no first byte of a letter with a further one behind it, in any of the encodings, and
 * nothing that a lost byte leaves.
 */
final class Suspicion {

  private static final int ALL_CHARACTERS = 1 << 16;

  /** By character, which encodings show a first byte of several as it; a bit for each. */
  private static final short[] FIRST = new short[ALL_CHARACTERS];

  /** By character, which encodings show a further byte as it. */
  private static final short[] FURTHER = new short[ALL_CHARACTERS];

  static {
    note(SingleByte.WINDOWS_1252, 0);
    for (int i = 0; i < SingleByte.OTHERS.size(); i++) {
      note(SingleByte.OTHERS.get(i), i + 1);
    }
  }

  private Suspicion() {}

  private static void note(SingleByte encoding, int bit) {
    for (int c = 0x80; c < ALL_CHARACTERS; c++) {
      int b = encoding.byteOf((char) c);
      if (b >= 0xC2 && b <= 0xF4) {
        FIRST[c] |= (short) (1 << bit);
      } else if (b >= 0x80 && b <= 0xBF) {
        FURTHER[c] |= (short) (1 << bit);
      }
    }
  }

  /** Whether {@code text} deserves a closer look. */
  static boolean isIn(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char next = i + 1 < length ? text.charAt(i + 1) : ' ';
        if ((FIRST[c] & FURTHER[next]) != 0 || c < 0xA0 || mayBeCut(c, next)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayBeCut(char c, char next) {
    return switch (c) {
      case 'Ã' -> next == ' ' || next == '’' || next == '\'';
      case 'Â' -> next == ' ';
      case 'â' -> next == '€' || "tsrvl".indexOf(next) >= 0;
      case 'в' -> next == 'Ђ';
      case '‚' -> next == 'Ä';
      case 'ï' -> next == '¿';
      case '\uFFFD' -> true;
      default -> false;
    };
  }
}
