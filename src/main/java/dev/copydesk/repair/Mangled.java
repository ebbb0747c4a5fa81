package dev.copydesk.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that stand for one, because its UTF-8 bytes were shown one by one.
 *
 * @param start UTF-16 offset of the first of them
 * @param end UTF-16 offset behind the last of them
 * @param lead the first byte, which says how many there are
 * @param meant the code point that the bytes decode to, strictly
 */
record Mangled(int start, int end, int lead, int meant) {

  /** All of them in {@code text}, from left to right, none overlapping. */
  static List<Mangled> in(String text, SingleByte encoding) {
    List<Mangled> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Mangled mangled = text.charAt(i) < 0x80 ? null : at(text, i, encoding);
      if (mangled != null) {
        found.add(mangled);
        i = mangled.end();
      } else {
        i++;
      }
    }
    return found;
  }

  /** Whether every character of {@code text} beyond ASCII belongs to one. */
  static boolean coverAll(String text, SingleByte encoding) {
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) < 0x80) {
        i++;
      } else {
        Mangled mangled = at(text, i, encoding);
        if (mangled == null) {
          return false;
        }
        i = mangled.end();
      }
    }
    return true;
  }

  private static Mangled at(String text, int start, SingleByte encoding) {
    int lead = encoding.byteOf(text.charAt(start));
    int more = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    if (more == 0 || start + more >= text.length()) {
      return null;
    }
    int meant = lead & (0x3F >> more);
    for (int i = 1; i <= more; i++) {
      int next = encoding.byteOf(text.charAt(start + i));
      if (next < 0x80 || next > 0xBF) {
        return null;
      }
      meant = meant << 6 | next & 0x3F;
    }
    boolean overlong = more == 2 && meant < 0x800 || more == 3 && meant < 0x10000;
    boolean valid = !overlong && meant <= Character.MAX_CODE_POINT && Character.isDefined(meant);
    boolean surrogate = meant >= 0xD800 && meant <= 0xDFFF;
    return valid && !surrogate ? new Mangled(start, start + more + 1, lead, meant) : null;
  }

  /** How many characters it takes. */
  int length() {
    return end - start;
  }
}
