package dev.copydesk.repair;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/**
 * Judges what looks like UTF-8 read as Windows-1252. The first byte says of which kind the meant
 * character is, and each kind has its own good texts that look alike: CAFÉ™, MANHÃ…, « hésité…”.
 */
final class UsualMixUp {

  private static final Set<Integer> ROMANIAN = Set.of(0x218, 0x219, 0x21A, 0x21B);
  private static final Set<Integer> HORNED = Set.of(0x18F, 0x1A0, 0x1A1, 0x1AF, 0x1B0);
  private static final int SCHWA = 0x259;

  private UsualMixUp() {}

  static Verdict judge(Neighbours near) {
    if (near.isQuotedAlone()) {
      return Verdict.DOUBTFUL;
    }
    return switch (near.mangled().length()) {
      case 2 -> two(near);
      case 3 -> three(near);
      default -> near.looksWritten() ? Verdict.LIKELY : Verdict.CLEAR;
    };
  }

  private static Verdict two(Neighbours near) {
    int lead = near.mangled().lead();
    return switch (lead) {
      case 0xC2 -> sign(near);
      case 0xC3 -> western(near);
      case 0xC4, 0xC5 -> central(near);
      case 0xC6 -> HORNED.contains(near.mangled().meant()) ? inWord(near) : Verdict.DOUBTFUL;
      case 0xC8 -> ROMANIAN.contains(near.mangled().meant()) ? inWord(near) : Verdict.DOUBTFUL;
      case 0xC9 -> near.mangled().meant() == SCHWA ? inWord(near) : Verdict.DOUBTFUL;
      case 0xCA, 0xCB -> near.smallBefore() && near.letterAfter() ? modifier(near) : rare(near);
      case 0xCC, 0xCD -> combining(near);
      case 0xCE, 0xCF -> greek(near);
      case 0xD0, 0xD1 -> near.run() >= 2 ? Verdict.CLEAR : Verdict.LIKELY;
      case 0xD2, 0xD3 -> near.run() >= 2 ? Verdict.CLEAR : Verdict.DOUBTFUL;
      case 0xD4, 0xD5, 0xD6 -> near.run() >= 2 ? Verdict.CLEAR : Verdict.DOUBTFUL;
      case 0xD7, 0xD8, 0xD9, 0xDA, 0xDB -> near.run() >= 2 ? Verdict.CLEAR : Verdict.LIKELY;
      default -> near.run() >= 3 ? Verdict.CLEAR : Verdict.DOUBTFUL;
    };
  }

  /** Â and a sign: no word is Â, and hardly one ends with it. */
  private static Verdict sign(Neighbours near) {
    boolean control = near.mangled().meant() < 0xA0;
    if (near.capitalBefore() && near.endsWord()) {
      return Verdict.DOUBTFUL;
    }
    return control ? Verdict.LIKELY : Verdict.CLEAR;
  }

  /** Ã and a sign: Portuguese words in capitals end with it. */
  private static Verdict western(Neighbours near) {
    boolean apostrophe = near.at(1) == '’' && near.endsWord() && near.letterAfter();
    boolean portuguese =
        near.capitalBefore() && (near.endsWord() || near.at(1) == '\u00A0' || apostrophe);
    return portuguese || apostrophe ? Verdict.DOUBTFUL : Verdict.CLEAR;
  }

  /** Ä or Å and a sign: Nordic words in capitals end with them, and Å is a word and a unit. */
  private static Verdict central(Neighbours near) {
    boolean small = near.smallBefore();
    if (!small && near.endsWord()) {
      return Verdict.DOUBTFUL;
    }
    if (near.capitalBefore()) {
      // Ä£ between capitals is someone's fun, not ģ.
      boolean mixedCase = Character.isLowerCase(near.mangled().meant());
      boolean smallAfter = Character.isLowerCase(near.after());
      return !smallAfter && (near.joinsWords() || mixedCase) ? Verdict.DOUBTFUL : Verdict.CLEAR;
    }
    return near.at(1) == '\u00A0' ? Verdict.DOUBTFUL : Verdict.CLEAR;
  }

  private static Verdict inWord(Neighbours near) {
    if (near.smallBefore()) {
      return Verdict.CLEAR;
    }
    if (near.capitalBefore()) {
      return near.endsWord() ? Verdict.DOUBTFUL : Verdict.LIKELY;
    }
    return near.letterAfter() ? Verdict.CLEAR : Verdict.LIKELY;
  }

  /** The Hawaiian and the romanised Arabic marks between letters. */
  private static Verdict modifier(Neighbours near) {
    int meant = near.mangled().meant();
    return meant >= 0x2B9 && meant <= 0x2CF ? Verdict.CLEAR : Verdict.LIKELY;
  }

  private static Verdict rare(Neighbours near) {
    return near.mangled().lead() == 0xCB ? Verdict.LIKELY : Verdict.DOUBTFUL;
  }

  /** An accent that stands behind its letter. */
  private static Verdict combining(Neighbours near) {
    if (near.mangled().meant() > 0x36F) {
      return near.run() >= 2 ? Verdict.CLEAR : Verdict.DOUBTFUL;
    }
    boolean odd = near.hasControl() || !near.looksWritten();
    return odd && !near.capitalBefore() ? Verdict.CLEAR : Verdict.DOUBTFUL;
  }

  private static Verdict greek(Neighbours near) {
    if (near.run() >= 2) {
      return Verdict.CLEAR;
    }
    return near.capitalBefore() && near.endsWord() ? Verdict.DOUBTFUL : Verdict.CLEAR;
  }

  private static Verdict three(Neighbours near) {
    Mangled mangled = near.mangled();
    boolean byteOrderMark = mangled.meant() == 0xFEFF;
    if (byteOrderMark || mangled.meant() >= 0x2000 && mangled.meant() < 0x2070) {
      return Verdict.CLEAR;
    }
    if (mangled.lead() == 0xE2) {
      return near.looksWritten() && near.letterBefore() ? Verdict.DOUBTFUL : Verdict.CLEAR;
    }
    if (!isLiving(mangled.meant())) {
      return Verdict.NEVER;
    }
    if (near.run() >= 2) {
      return Verdict.CLEAR;
    }
    if (near.looksWritten()) {
      return isVietnamese(mangled.meant()) ? vietnamese(near) : Verdict.DOUBTFUL;
    }
    return Verdict.CLEAR;
  }

  private static Verdict vietnamese(Neighbours near) {
    return near.letterAfter() ? Verdict.CLEAR : Verdict.LIKELY;
  }

  private static boolean isVietnamese(int meant) {
    return meant >= 0x1E00 && meant <= 0x1EFF;
  }

  /** Whether a language of today is written with it, or it is a sign or a form of one. */
  private static boolean isLiving(int meant) {
    if (meant == 0xFFFD || meant >= 0xE000 && meant <= 0xF8FF) {
      return false;
    }
    UnicodeBlock block = UnicodeBlock.of(meant);
    return block != UnicodeBlock.OGHAM
        && block != UnicodeBlock.RUNIC
        && block != UnicodeBlock.CHEROKEE
        && block != UnicodeBlock.UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS
        && block != UnicodeBlock.UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED
        && block != UnicodeBlock.NEW_TAI_LUE
        && block != UnicodeBlock.KHMER_SYMBOLS
        && block != UnicodeBlock.SAMARITAN
        && block != UnicodeBlock.MANDAIC
        && block != UnicodeBlock.LIMBU
        && block != UnicodeBlock.BUGINESE
        && block != UnicodeBlock.TAI_THAM
        && block != UnicodeBlock.PHONETIC_EXTENSIONS
        && block != UnicodeBlock.PHONETIC_EXTENSIONS_SUPPLEMENT
        && block != UnicodeBlock.PHAISTOS_DISC;
  }
}
