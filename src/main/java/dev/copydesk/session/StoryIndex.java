package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Knows which articles share something by which stories are told apart, such as an address,
 * whichever way it is written. Nothing is kept until somebody asks; from then on it follows every
 * entry.
 *
 * @param <K> what two articles about one story have in common
 */
final class StoryIndex<K> {

  private final Function<Entry, List<String>> written;
  private final Function<String, Optional<K>> key;
  private final Map<K, Set<ArticleId>> articles = new HashMap<>();
  private boolean asked;

  /**
   * @param written the texts of an entry that tell its story
   * @param key what such a text comes to; empty where it tells nothing
   */
  StoryIndex(Function<Entry, List<String>> written, Function<String, Optional<K>> key) {
    this.written = written;
    this.key = key;
  }

  /** The articles that have {@code wanted}, in order. */
  Set<ArticleId> at(K wanted, Collection<Entry> all) {
    if (!asked) {
      asked = true;
      all.forEach(entry -> of(entry).forEach(each -> put(each, entry.id())));
    }
    return articles.getOrDefault(wanted, Set.of());
  }

  /** Takes {@code after} in for {@code before}. */
  void replace(Optional<Entry> before, Optional<Entry> after) {
    if (!asked || before.map(written).equals(after.map(written))) {
      return;
    }
    before.ifPresent(entry -> of(entry).forEach(each -> remove(each, entry.id())));
    after.ifPresent(entry -> of(entry).forEach(each -> put(each, entry.id())));
  }

  private void put(K each, ArticleId id) {
    Set<ArticleId> here = articles.get(each);
    if (here == null) {
      articles.put(each, Set.of(id));
    } else if (here instanceof TreeSet<ArticleId>) {
      here.add(id);
    } else {
      Set<ArticleId> more = new TreeSet<>(here);
      more.add(id);
      articles.put(each, more);
    }
  }

  private void remove(K each, ArticleId id) {
    Set<ArticleId> here = articles.getOrDefault(each, Set.of());
    if (here instanceof TreeSet<ArticleId>) {
      here.remove(id);
    }
    if (here.isEmpty() || here.equals(Set.of(id))) {
      articles.remove(each);
    }
  }

  private Set<K> of(Entry entry) {
    Set<K> keys = new HashSet<>();
    written.apply(entry).forEach(text -> key.apply(text).ifPresent(keys::add));
    return keys;
  }
}
