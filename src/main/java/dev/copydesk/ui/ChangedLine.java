package dev.copydesk.ui;

import dev.copydesk.session.Changes;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that an edit or a save takes out or puts in.
 *
 * @param number its number in the file as it was (taken out) or as it will be (put in), from 1
 * @param added whether it is put in
 * @param first whether it is the first of the lines that change together
 * @param text the line without its end
 * @param differing the parts that differ from the line it replaces, whole words, in order; one is
 *     empty where the other line has more; none where nothing is to be pointed out
 */
public record ChangedLine(
    int number, boolean added, boolean first, String text, List<Span> differing) {

  public ChangedLine {
    differing = List.copyOf(differing);
  }

  /** Where the first part that differs begins; 0 where there is none. */
  public int from() {
    return differing.isEmpty() ? 0 : differing.getFirst().start();
  }

  /** Where the last part that differs ends; 0 where there is none. */
  public int to() {
    return differing.isEmpty() ? 0 : differing.getLast().end();
  }

  /** The lines of all blocks, those before above those after. */
  public static List<ChangedLine> of(List<Changes.Block> blocks) {
    List<ChangedLine> lines = new ArrayList<>();
    int shift = 0;
    for (Changes.Block block : blocks) {
      boolean pairs = block.before().size() == block.after().size();
      List<WordDifferences> differences = new ArrayList<>();
      for (int i = 0; pairs && i < block.before().size(); i++) {
        differences.add(WordDifferences.between(block.before().get(i), block.after().get(i)));
      }
      for (int i = 0; i < block.before().size(); i++) {
        List<Span> parts = pairs ? differences.get(i).before() : List.of();
        lines.add(line(block.line() + i, false, i == 0, block.before().get(i), parts));
      }
      for (int i = 0; i < block.after().size(); i++) {
        List<Span> parts = pairs ? differences.get(i).after() : List.of();
        boolean first = i == 0 && block.before().isEmpty();
        lines.add(line(block.line() + shift + i, true, first, block.after().get(i), parts));
      }
      shift += block.after().size() - block.before().size();
    }
    return lines;
  }

  /** A line that differs as a whole has nothing to point out. */
  private static ChangedLine line(
      int number, boolean added, boolean first, String text, List<Span> parts) {
    boolean whole = parts.size() == 1 && parts.getFirst().equals(new Span(0, text.length()));
    return new ChangedLine(number, added, first, text, whole ? List.of() : parts);
  }
}
