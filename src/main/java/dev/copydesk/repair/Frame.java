package dev.copydesk.repair;

import java.util.List;

/**
 * Where the front matter lies in the diagnosed text, and what is wrong with its fences.
 *
 * @param from where the block begins
 * @param to where it ends
 * @param before findings in front of the block
 * @param behind findings at its end
 */
record Frame(int from, int to, List<Finding> before, List<Finding> behind) {

  Frame {
    before = List.copyOf(before);
    behind = List.copyOf(behind);
  }

  /** The whole text is the block, its fences are in order. */
  static Frame whole(String text) {
    return new Frame(0, text.length(), List.of(), List.of());
  }

  boolean isSound() {
    return before.isEmpty() && behind.isEmpty();
  }
}
