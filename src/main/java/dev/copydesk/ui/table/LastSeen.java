package dev.copydesk.ui.table;

import dev.copydesk.document.ArticleId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Where on the screen the row of an article stood when she was last at it, so that a step that is
 * taken back shows its row where it was. Only the last ten thousand are known.
 */
final class LastSeen {

  private static final int MOST = 10_000;

  private final Map<ArticleId, Double> belowTop =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleId, Double> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param below in pixels; empty where the row is out of sight, and then nothing is remembered
   */
  void remember(ArticleId id, OptionalDouble below) {
    below.ifPresent(
        pixels -> {
          // As the latest of all.
          belowTop.remove(id);
          belowTop.put(id, pixels);
        });
  }

  OptionalDouble of(ArticleId id) {
    Double below = belowTop.get(id);
    return below == null ? OptionalDouble.empty() : OptionalDouble.of(below);
  }
}
