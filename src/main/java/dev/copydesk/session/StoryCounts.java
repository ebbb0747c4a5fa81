package dev.copydesk.session;

import dev.copydesk.problem.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Adds up one entry after the other. Words count as the search takes them, whatever their case and
 * accents, and days as they were written; of what cannot be read, only the problems and the
 * decisions count.
 */
final class StoryCounts {

  static final long BAND = 20;
  static final long HIGHEST_BAND = 200;

  final Map<Integer, Integer> months = new TreeMap<>();
  final Tally topics = new Tally();
  final Tally providers = new Tally();

  /** By the lowest quality of the band. */
  final Map<Long, Integer> qualities = new TreeMap<>();

  final Map<String, Integer> rules = new HashMap<>();
  int withoutDate;

  /** What stands where the date should is none. */
  int withoutDay;

  int withoutTopic;
  int withoutProvider;
  int withoutQuality;
  int published;
  int removed;
  int aside;
  int toDo;
  int unreadable;

  void add(Entry entry) {
    Set<String> broken = new HashSet<>();
    for (Problem problem : entry.problems()) {
      broken.add(problem.rule().id());
    }
    broken.forEach(rule -> more(rules, rule));
    decision(entry);
    if (entry.unreadable().isPresent()) {
      unreadable++;
      return;
    }
    date(entry);
    topics.next();
    entry.topics().forEach(topics::add);
    withoutTopic += entry.topics().isEmpty() ? 1 : 0;
    providers.next();
    providers.add(entry.provider());
    withoutProvider += entry.provider().isEmpty() ? 1 : 0;
    if (entry.quality().isPresent()) {
      more(qualities, band(entry.quality().getAsLong()));
    } else {
      withoutQuality++;
    }
  }

  private void decision(Entry entry) {
    if (entry.removed()) {
      removed++;
    } else if (entry.published() == Triage.YES) {
      published++;
    } else if (entry.aside()) {
      aside++;
    } else {
      toDo++;
    }
  }

  private void date(Entry entry) {
    OptionalInt day = Days.of(entry);
    if (day.isPresent()) {
      more(months, day.getAsInt() / 100);
    } else if (entry.date().isEmpty()) {
      withoutDate++;
    } else {
      withoutDay++;
    }
  }

  private static long band(long quality) {
    return quality < 0 ? -BAND : Math.min(quality / BAND * BAND, HIGHEST_BAND);
  }

  private static <K> void more(Map<K, Integer> counts, K key) {
    counts.merge(key, 1, Integer::sum);
  }
}
