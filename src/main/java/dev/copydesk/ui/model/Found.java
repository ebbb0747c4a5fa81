package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows that were found, in order.
 *
 * @param rows nobody changes them
 * @param guest the article that is among the rows without matching
 */
record Found(List<Entry> rows, Places places, Optional<ArticleId> guest) {

  static final Found NOTHING = of(List.of(), Optional.empty());

  static Found of(List<Entry> rows, Optional<ArticleId> guest) {
    return new Found(Collections.unmodifiableList(rows), Places.of(rows), guest);
  }

  /** The same rows where they stand, those that have {@code changed} with their new values. */
  Found with(List<Entry> changed) {
    List<Entry> next = new ArrayList<>(rows);
    for (Entry entry : changed) {
      int place = places.of(entry.id());
      if (place >= 0) {
        next.set(place, entry);
      }
    }
    return new Found(Collections.unmodifiableList(next), places.with(next), guest);
  }

  /** The rows of {@code next}, but those of {@code held} articles where they stand in these. */
  Found holding(Set<ArticleId> held, Found next) {
    int[] stay = held.stream().mapToInt(places::of).filter(place -> place >= 0).sorted().toArray();
    List<Entry> others = next.rows().stream().filter(entry -> !held.contains(entry.id())).toList();
    List<Entry> merged = new ArrayList<>(others.size() + stay.length);
    int taken = 0;
    for (int place : stay) {
      while (merged.size() < place && taken < others.size()) {
        merged.add(others.get(taken++));
      }
      Entry before = rows.get(place);
      int now = next.places().of(before.id());
      merged.add(now < 0 ? before : next.rows().get(now));
    }
    merged.addAll(others.subList(taken, others.size()));
    return of(merged, next.guest());
  }

  boolean has(ArticleId id) {
    return places.of(id) >= 0;
  }

  /** How many of these rows are not among {@code others}. */
  int missingIn(Found others) {
    return (int) rows.stream().filter(row -> !others.has(row.id())).count();
  }
}
