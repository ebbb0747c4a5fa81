package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * Those of some articles that are among the rows.
 *
 * @param asked the articles
 * @param places the rows in which they stand; nobody changes it
 * @param inOrder those among the rows, in their order; {@code asked} itself where that is the same
 */
public record Chosen(List<ArticleId> asked, BitSet places, List<ArticleId> inOrder) {

  public Chosen {
    Objects.requireNonNull(places);
    asked = List.copyOf(asked);
    inOrder = List.copyOf(inOrder);
  }

  static Chosen of(List<ArticleId> asked, Found found) {
    BitSet places = new BitSet(found.rows().size());
    for (ArticleId id : asked) {
      int place = found.places().of(id);
      if (place >= 0) {
        places.set(place);
      }
    }
    List<ArticleId> inOrder = idsAt(places, found.rows());
    return new Chosen(asked, places, inOrder.equals(asked) ? asked : inOrder);
  }

  /** The articles in these rows. */
  public static List<ArticleId> idsAt(BitSet places, List<Entry> rows) {
    ArticleId[] ids = new ArticleId[places.cardinality()];
    int next = 0;
    for (int row = places.nextSetBit(0); row >= 0; row = places.nextSetBit(row + 1)) {
      ids[next++] = rows.get(row).id();
    }
    return List.of(ids);
  }

  /** The first row, or a negative number. */
  public int first() {
    return places.nextSetBit(0);
  }

  /** Whether all are among the rows, only in another order than asked. */
  public boolean isReordered() {
    return inOrder != asked && inOrder.size() == asked.size();
  }
}
