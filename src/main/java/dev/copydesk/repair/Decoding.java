package dev.copydesk.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a text comes to if it is UTF-8 that was read as one other encoding.
 *
 * @param accepted the characters to decode, from left to right; none where nothing proves it
 * @param whole whether they are all that there is beyond ASCII
 */
record Decoding(String text, List<Mangled> accepted, boolean whole) {

  private static final int ENOUGH_FOR_PROOF = 3;
  private static final int UNKNOWN = 0xFFFD;

  static Decoding of(String text, SingleByte encoding) {
    List<Mangled> all = Mangled.in(text, encoding);
    if (all.isEmpty()) {
      return new Decoding(text, List.of(), false);
    }
    boolean usual = encoding == SingleByte.WINDOWS_1252;
    RareMixUp rare = new RareMixUp(encoding, !usual && isForeign(text, all, encoding));
    List<Verdict> verdicts = new ArrayList<>();
    int[] runs = runs(all);
    for (int i = 0; i < all.size(); i++) {
      Neighbours near = new Neighbours(text, all.get(i), runs[i]);
      boolean unknown = all.get(i).meant() == UNKNOWN;
      verdicts.add(unknown ? Verdict.NEVER : usual ? UsualMixUp.judge(near) : rare.judge(near));
    }
    boolean whole = coversAll(text, all);
    boolean proven = verdicts.contains(Verdict.CLEAR) || !usual && whole && isTelling(all);
    return new Decoding(text, proven ? accepted(all, verdicts, whole) : List.of(), whole);
  }

  /** For each of them, how many stand side by side there, itself included. */
  private static int[] runs(List<Mangled> all) {
    int[] runs = new int[all.size()];
    int first = 0;
    for (int i = 1; i <= all.size(); i++) {
      if (i == all.size() || all.get(i - 1).end() != all.get(i).start()) {
        Arrays.fill(runs, first, i, i - first);
        first = i;
      }
    }
    return runs;
  }

  boolean isEmpty() {
    return accepted.isEmpty();
  }

  /** The text with what was meant. */
  String decoded() {
    StringBuilder result = new StringBuilder(text.length());
    int at = 0;
    for (Mangled mangled : accepted) {
      result.append(text, at, mangled.start()).appendCodePoint(mangled.meant());
      at = mangled.end();
    }
    return result.append(text, at, text.length()).toString();
  }

  private static List<Mangled> accepted(List<Mangled> all, List<Verdict> verdicts, boolean whole) {
    List<Mangled> accepted = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean taken =
          switch (verdicts.get(i)) {
            case CLEAR, LIKELY -> true;
            case DOUBTFUL -> whole;
            case NEVER -> false;
          };
      if (taken) {
        accepted.add(all.get(i));
      }
    }
    return accepted;
  }

  /** Several different letters that all decode strictly are no chance. */
  private static boolean isTelling(List<Mangled> all) {
    return all.stream()
            .mapToInt(Mangled::meant)
            .filter(meant -> Character.isLetter(meant) && !isRare(meant) || meant >= 0x2010)
            .distinct()
            .count()
        >= ENOUGH_FOR_PROOF;
  }

  /** The letters between those of Europe and the phonetic ones, which hardly a language has. */
  private static boolean isRare(int meant) {
    return meant >= 0x180 && meant < 0x2B0;
  }

  /** Whether every character beyond ASCII is part of a mangled one. */
  private static boolean coversAll(String text, List<Mangled> all) {
    int at = 0;
    for (Mangled mangled : all) {
      if (!isAscii(text, at, mangled.start())) {
        return false;
      }
      at = mangled.end();
    }
    return isAscii(text, at, text.length());
  }

  static boolean isAscii(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text has no other letter or sign like the encoding's first characters. */
  private static boolean isForeign(String text, List<Mangled> all, SingleByte encoding) {
    int at = 0;
    for (Mangled mangled : all) {
      if (encoding.lead().isIn(text, at, mangled.start())) {
        return false;
      }
      at = mangled.end();
    }
    return !encoding.lead().isIn(text, at, text.length());
  }
}
