package dev.copydesk.session;

import java.util.List;

/**
 * What she looks for: an entry matches if every word stands somewhere in its title, excerpt,
 * provider, topics or file. Case and accents do not count.
 */
public record Query(List<String> words) {

  /** Matches everything. */
  public static final Query ALL = new Query(List.of());

  public Query {
    words = words.stream().map(Fold::fold).filter(word -> !word.isEmpty()).toList();
  }

  /** Reads what she typed: words with blanks between them. */
  public static Query parse(String text) {
    return new Query(List.of(text.strip().split("[\\s\\u00A0]+")));
  }

  public boolean matches(Entry entry) {
    for (String word : words) {
      if (!stands(word, entry)) {
        return false;
      }
    }
    return true;
  }

  private static boolean stands(String word, Entry entry) {
    return Fold.contains(entry.title(), word)
        || Fold.contains(entry.excerpt(), word)
        || Fold.contains(entry.provider(), word)
        || Fold.contains(entry.id().path(), word)
        || entry.topics().stream().anyMatch(topic -> Fold.contains(topic, word));
  }
}
