package dev.copydesk.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts in how many entries each word stands, whatever its case and accents. */
final class Tally {

  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final List<String> ofThis = new ArrayList<>();

  /** The words that come are another entry's. */
  void next() {
    ofThis.clear();
  }

  void add(String word) {
    String key = word.isEmpty() ? "" : folded.computeIfAbsent(word, Fold::fold);
    if (key.isEmpty() || ofThis.contains(key)) {
      return;
    }
    ofThis.add(key);
    counts.computeIfAbsent(key, k -> new int[1])[0]++;
    spellings.computeIfAbsent(key, k -> new HashMap<>()).merge(word, 1, Integer::sum);
  }

  /** Each word in the spelling it has most often. */
  Map<String, Integer> counts() {
    Map<String, Integer> named = HashMap.newHashMap(counts.size());
    counts.forEach((key, count) -> named.put(usual(spellings.get(key)), count[0]));
    return named;
  }

  private static String usual(Map<String, Integer> spellings) {
    return spellings.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
