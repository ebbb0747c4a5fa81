package dev.copydesk.edit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes lines out of a block as long as it still shows the same defect, so that it can be read. */
final class Shrinker {

  private Shrinker() {}

  static String shrink(String block, Predicate<String> stillWrong) {
    List<String> lines = new ArrayList<>(List.of(block.split("(?<=\n)")));
    for (int size = Math.max(1, lines.size() / 2); size >= 1; size /= 2) {
      for (int at = 0; at + size <= lines.size(); ) {
        List<String> fewer = new ArrayList<>(lines);
        fewer.subList(at, at + size).clear();
        if (stillWrong.test(String.join("", fewer))) {
          lines = fewer;
        } else {
          at++;
        }
      }
    }
    return String.join("", lines);
  }
}
