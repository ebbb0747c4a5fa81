package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import java.util.List;
import java.util.Set;

/** Tells which changes touch the articles she is at, however many they are. Of the worker alone. */
final class Watched {

  private List<ArticleId> at = List.of();
  private Set<ArticleId> same = Set.of();

  Changed about(List<Entry> entries, List<ArticleId> now) {
    if (at != now) {
      at = now;
      same = Set.copyOf(now);
    }
    return Changed.of(entries, at, same);
  }
}
