package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.YamlNode.Mapping;
import java.util.List;

/** Finds a new key's place among those that are there. */
final class KeyOrder {

  private KeyOrder() {}

  /**
   * The index to insert {@code key} at: behind the nearest key that comes before it in {@code
   * order}, else before the nearest that comes after it; a key not in {@code order} goes last.
   */
  static int placeOf(Mapping mapping, String key, List<String> order) {
    int rank = order.indexOf(key);
    int size = mapping.entries().size();
    if (rank < 0) {
      return size;
    }
    int nearestBefore = -1;
    int nearestAfter = Integer.MAX_VALUE;
    int place = size;
    for (int i = 0; i < size; i++) {
      int other = mapping.entries().get(i).name().map(order::indexOf).orElse(-1);
      if (other >= 0 && other < rank && other > nearestBefore) {
        nearestBefore = other;
        place = i + 1;
      } else if (nearestBefore < 0 && other > rank && other < nearestAfter) {
        nearestAfter = other;
        place = i;
      }
    }
    return place;
  }
}
