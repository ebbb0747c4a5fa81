package dev.copydesk.ui;

import dev.copydesk.session.Changes;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that an edit or a save takes out or puts in.
 *
 * @param number its number in the file as it was (taken out) or as it will be (put in), from 1
 * @param added whether it is put in
 * @param first whether it is the first of the lines that change together
 * @param text the line without its end
 * @param from where the part that differs from the line it replaces begins, a UTF-16 offset
 * @param to where that part ends; equal to {@code from} where nothing is to be pointed out
 */
public record ChangedLine(int number, boolean added, boolean first, String text, int from, int to) {

  /** The lines of all blocks, those before above those after. */
  public static List<ChangedLine> of(List<Changes.Block> blocks) {
    List<ChangedLine> lines = new ArrayList<>();
    int shift = 0;
    for (Changes.Block block : blocks) {
      boolean pairs = block.before().size() == block.after().size();
      for (int i = 0; i < block.before().size(); i++) {
        String other = pairs ? block.after().get(i) : "";
        lines.add(line(block.line() + i, false, i == 0, block.before().get(i), other));
      }
      for (int i = 0; i < block.after().size(); i++) {
        String other = pairs ? block.before().get(i) : "";
        boolean first = i == 0 && block.before().isEmpty();
        lines.add(line(block.line() + shift + i, true, first, block.after().get(i), other));
      }
      shift += block.after().size() - block.before().size();
    }
    return lines;
  }

  private static ChangedLine line(
      int number, boolean added, boolean first, String text, String other) {
    int most = Math.min(text.length(), other.length());
    int from = 0;
    while (from < most && text.charAt(from) == other.charAt(from)) {
      from++;
    }
    int tail = 0;
    while (tail < most - from
        && text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    // Whole words are pointed out, not the letters in them that happen to differ.
    int to = text.length() - tail;
    while (from > 0 && isWord(text, from - 1)) {
      from--;
    }
    while (to < text.length() && isWord(text, to)) {
      to++;
    }
    boolean whole = other.isEmpty() || (from == 0 && to == text.length());
    return new ChangedLine(number, added, first, text, whole ? 0 : from, whole ? 0 : to);
  }

  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
