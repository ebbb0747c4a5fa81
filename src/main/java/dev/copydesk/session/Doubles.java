package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.CanonicalUrl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows which articles have the same title, or the same web address of their own. */
final class Doubles {

  /** Of more than so many alike, those that come later are found, but not told to the others. */
  private static final int MOST_TOLD = 6;

  private final Map<String, List<ArticleId>> titles = new HashMap<>();
  private final Map<String, List<ArticleId>> links = new HashMap<>();

  /**
   * The articles other than {@code asking} with this title, blanks and case aside; a few, in order.
   */
  List<ArticleId> titled(ArticleId asking, String title) {
    return others(titles, asking, plain(title));
  }

  /**
   * The articles other than {@code asking} with this web address, however it is spelled; a few, in
   * order.
   */
  List<ArticleId> linked(ArticleId asking, String address) {
    return others(links, asking, CanonicalUrl.textOf(address));
  }

  /** Takes {@code after} in for {@code before}; the articles for which that changes something. */
  Set<ArticleId> replace(Optional<Entry> before, Optional<Entry> after) {
    Set<ArticleId> touched = new HashSet<>();
    replace(
        titles,
        before.map(Doubles::titles).orElse(Set.of()),
        after.map(Doubles::titles).orElse(Set.of()),
        after.or(() -> before).orElseThrow().id(),
        touched);
    replace(
        links,
        before.map(Doubles::links).orElse(Set.of()),
        after.map(Doubles::links).orElse(Set.of()),
        after.or(() -> before).orElseThrow().id(),
        touched);
    return touched;
  }

  private static void replace(
      Map<String, List<ArticleId>> index,
      Set<String> before,
      Set<String> after,
      ArticleId id,
      Set<ArticleId> touched) {
    for (String key : before) {
      if (!after.contains(key)) {
        List<ArticleId> left = new ArrayList<>(index.getOrDefault(key, List.of()));
        left.remove(id);
        if (left.isEmpty()) {
          index.remove(key);
        } else {
          index.put(key, left.size() > MOST_TOLD ? left : List.copyOf(left));
        }
        tell(left, touched);
      }
    }
    for (String key : after) {
      if (!before.contains(key)) {
        List<ArticleId> others = index.getOrDefault(key, List.of());
        tell(others, touched);
        index.put(key, with(others, id));
      }
    }
  }

  private static void tell(List<ArticleId> others, Set<ArticleId> touched) {
    if (others.size() < MOST_TOLD) {
      touched.addAll(others);
    }
  }

  /** Beyond a few the order is no longer kept: nobody reads on, and it would take long. */
  private static List<ArticleId> with(List<ArticleId> others, ArticleId id) {
    if (others.isEmpty()) {
      return List.of(id);
    }
    if (others.size() > MOST_TOLD) {
      others.add(id);
      return others;
    }
    List<ArticleId> more = new ArrayList<>(others);
    more.add(id);
    more.sort(null);
    return more.size() > MOST_TOLD ? more : List.copyOf(more);
  }

  private static List<ArticleId> others(
      Map<String, List<ArticleId>> index, ArticleId asking, String key) {
    List<ArticleId> all = index.getOrDefault(key, List.of());
    return all.size() == 1 && all.getFirst().equals(asking)
        ? List.of()
        : all.stream().filter(id -> !id.equals(asking)).limit(MOST_TOLD).toList();
  }

  private static Set<String> titles(Entry entry) {
    return entry.title().isBlank() ? Set.of() : Set.of(plain(entry.title()));
  }

  private static Set<String> links(Entry entry) {
    Set<String> links = new HashSet<>();
    if (!entry.originalUrl().isBlank()) {
      links.add(CanonicalUrl.textOf(entry.originalUrl()));
    }
    if (!entry.webUrl().isBlank()) {
      links.add(CanonicalUrl.textOf(entry.webUrl()));
    }
    return links;
  }

  private static String plain(String title) {
    return String.join(" ", title.strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }
}
