package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import java.util.Arrays;
import java.util.List;

/**
 * Where each article stands among the rows, as numbers alone: at a hundred thousand rows it is a
 * tenth of what a map of them takes, and made anew with every search.
 */
final class Places {

  private static final int NONE = -1;

  private final List<Entry> rows;
  private final int[] table;

  private Places(List<Entry> rows, int[] table) {
    this.rows = rows;
    this.table = table;
  }

  static Places of(List<Entry> rows) {
    // At most half full, so that a place is found in a look or two.
    int[] table = new int[Math.max(2, Integer.highestOneBit(Math.max(1, rows.size())) * 4)];
    Arrays.fill(table, NONE);
    for (int row = 0; row < rows.size(); row++) {
      int at = slot(rows.get(row).id(), table);
      while (table[at] != NONE) {
        at = (at + 1) & (table.length - 1);
      }
      table[at] = row;
    }
    return new Places(rows, table);
  }

  /** The same places for the same articles with other values. */
  Places with(List<Entry> others) {
    return new Places(others, table);
  }

  /** The row in which the article stands; negative where it is in none. */
  int of(ArticleId id) {
    int at = slot(id, table);
    while (table[at] != NONE && !rows.get(table[at]).id().equals(id)) {
      at = (at + 1) & (table.length - 1);
    }
    return table[at];
  }

  private static int slot(ArticleId id, int[] table) {
    int hash = id.hashCode() * 0x9E3779B9;
    return (hash ^ (hash >>> 16)) & (table.length - 1);
  }
}
