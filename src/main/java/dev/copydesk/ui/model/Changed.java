package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import java.util.List;
import java.util.Set;

/**
 * Entries with new values.
 *
 * @param at the articles she was at when this was found out
 * @param among which of those have changed
 */
record Changed(List<Entry> entries, List<ArticleId> at, List<ArticleId> among) {

  static Changed of(List<Entry> entries, List<ArticleId> at, Set<ArticleId> same) {
    return new Changed(
        entries, at, entries.stream().map(Entry::id).filter(same::contains).toList());
  }

  /** Which of the articles she is at {@code now} have changed. */
  List<ArticleId> among(List<ArticleId> now) {
    return now == at ? among : of(entries, now, Set.copyOf(now)).among();
  }
}
