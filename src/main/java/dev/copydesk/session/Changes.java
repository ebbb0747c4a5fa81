package dev.copydesk.session;

import java.util.List;

/**
 * How the current edition differs from the saved one, in lines.
 *
 * @param blocks the places that differ, from top to bottom; none where nothing is unsaved
 * @param unified the same as a unified diff that {@code patch} and {@code git apply} take
 */
public record Changes(List<Block> blocks, String unified) {

  public Changes {
    blocks = List.copyOf(blocks);
  }

  /**
   * Neighbouring lines that give way to others, without their line ends.
   *
   * @param line the file's line, from 1, at which the first of {@code before} stands, or before
   *     which {@code after} is put
   */
  public record Block(int line, List<String> before, List<String> after) {

    public Block {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }
}
