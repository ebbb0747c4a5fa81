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

/**
 * Knows which articles are about the same address, whichever way it is written. Nothing is kept
 * until somebody asks; from then on it follows every entry.
 */
final class Addresses {

  private final Map<CanonicalUrl, Set<ArticleId>> articles = new HashMap<>();
  private boolean asked;

  /** The articles at {@code address}, in order. */
  Set<ArticleId> at(CanonicalUrl address, Collection<Entry> all) {
    if (!asked) {
      asked = true;
      all.forEach(entry -> of(entry).forEach(each -> put(each, entry.id())));
    }
    return articles.getOrDefault(address, Set.of());
  }

  /** Takes {@code after} in for {@code before}. */
  void replace(Optional<Entry> before, Optional<Entry> after) {
    if (!asked || before.map(Addresses::written).equals(after.map(Addresses::written))) {
      return;
    }
    before.ifPresent(entry -> of(entry).forEach(address -> remove(address, entry.id())));
    after.ifPresent(entry -> of(entry).forEach(address -> put(address, entry.id())));
  }

  private void put(CanonicalUrl address, ArticleId id) {
    Set<ArticleId> here = articles.get(address);
    if (here == null) {
      articles.put(address, Set.of(id));
    } else if (here instanceof TreeSet<ArticleId>) {
      here.add(id);
    } else {
      Set<ArticleId> more = new TreeSet<>(here);
      more.add(id);
      articles.put(address, more);
    }
  }

  private void remove(CanonicalUrl address, ArticleId id) {
    Set<ArticleId> here = articles.getOrDefault(address, Set.of());
    if (here instanceof TreeSet<ArticleId>) {
      here.remove(id);
    }
    if (here.isEmpty() || here.equals(Set.of(id))) {
      articles.remove(address);
    }
  }

  private static List<String> written(Entry entry) {
    return List.of(entry.originalUrl(), entry.webUrl());
  }

  private static Set<CanonicalUrl> of(Entry entry) {
    Set<CanonicalUrl> addresses = new HashSet<>();
    written(entry).forEach(text -> CanonicalUrl.of(text).ifPresent(addresses::add));
    return addresses;
  }
}
