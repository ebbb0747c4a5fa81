package dev.copydesk.repair;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An encoding of one byte a character that UTF-8 is taken for, from the side of its characters. A
 * byte that it leaves undefined is the control character of that number, as browsers have it.
 */
final class SingleByte {

  private static final String ISO_8859_2 = "ISO-8859-2";
  private static final Set<Integer> UNDEFINED_IN_1250 = Set.of(0x81, 0x83, 0x88, 0x90, 0x98);
  private static final int UNKNOWN = -1;
  private static final int HIGHEST = 0x2600;

  /**
   * The usual culprit. Latin-1 is read along with it: what Windows-1252 shows as a character may
   * have come as the control character of the same byte.
   */
  static final SingleByte WINDOWS_1252 = new SingleByte("windows-1252", Lead.LATIN);

  /** Seen less often, and asked only where the usual one explains nothing. */
  static final List<SingleByte> OTHERS = others();

  private final String charset;
  private final Lead lead;
  private final short[] bytes = new short[HIGHEST];
  private final Map<Character, Integer> beyond = new HashMap<>();

  /** What the first character of a mangled letter is, such as Ã, Г or √. */
  enum Lead {
    LATIN,
    CYRILLIC,
    GREEK,
    SYMBOL;

    /** Whether {@code text} has one of them; Latin letters, which are everywhere, do not count. */
    boolean isIn(String text, int from, int to) {
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        boolean own =
            switch (this) {
              case CYRILLIC -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
              case GREEK -> Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK;
              case SYMBOL -> c >= 0x2200 && c < 0x2600;
              case LATIN -> false;
            };
        if (own) {
          return true;
        }
      }
      return false;
    }
  }

  private SingleByte(String charset, Lead lead) {
    this.charset = charset;
    this.lead = lead;
    Arrays.fill(bytes, (short) UNKNOWN);
    for (int b = 0x80; b <= 0x9F; b++) {
      bytes[b] = (short) b;
    }
    Charset decoder = Charset.forName(charset);
    for (int b = 0x80; b <= 0xFF; b++) {
      char shown = new String(new byte[] {(byte) b}, decoder).charAt(0);
      if (shown == '\uFFFD') {
        bytes[b] = (short) b;
      } else if (shown < HIGHEST) {
        bytes[shown] = (short) b;
      } else {
        beyond.put(shown, b);
      }
    }
  }

  private static List<SingleByte> others() {
    List<SingleByte> found = new ArrayList<>();
    add(found, ISO_8859_2, Lead.LATIN);
    add(found, "windows-1250", Lead.LATIN);
    add(found, "windows-1251", Lead.CYRILLIC);
    add(found, "x-MacRoman", Lead.SYMBOL);
    add(found, "windows-1254", Lead.LATIN);
    add(found, "windows-1253", Lead.GREEK);
    add(found, "windows-1257", Lead.LATIN);
    add(found, "IBM437", Lead.SYMBOL);
    return List.copyOf(found);
  }

  /**
   * Whether {@code text} can have been read as this. What ISO-8859-2 leaves as control characters
   * tells it from Windows-1250, which has characters there.
   */
  boolean canHaveRead(String text) {
    return !charset.equals(ISO_8859_2)
        || text.chars().anyMatch(c -> c >= 0x80 && c <= 0x9F && !UNDEFINED_IN_1250.contains(c));
  }

  /** A small Java may lack the rarer ones; then their damage stays unseen. */
  private static void add(List<SingleByte> found, String charset, Lead lead) {
    if (Charset.isSupported(charset)) {
      found.add(new SingleByte(charset, lead));
    }
  }

  Lead lead() {
    return lead;
  }

  /** The byte that it shows as {@code c}, 0x80 or above; negative where there is none. */
  int byteOf(char c) {
    return c < HIGHEST ? bytes[c] : beyond.getOrDefault(c, UNKNOWN);
  }

  /** The character that Windows-1252 shows for a control character's byte; others as they are. */
  static char shown(char c) {
    if (c < 0x80 || c > 0x9F) {
      return c;
    }
    char shown = new String(new byte[] {(byte) c}, Windows1252.CHARSET).charAt(0);
    return shown == '\uFFFD' ? c : shown;
  }

  private static final class Windows1252 {
    static final Charset CHARSET =
        Charset.isSupported("windows-1252")
            ? Charset.forName("windows-1252")
            : StandardCharsets.ISO_8859_1;
  }
}
