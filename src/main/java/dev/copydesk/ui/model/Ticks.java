package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The rows she has ticked for her next decision. A row that leaves the table loses its tick, so
 * that no decision meets an article she does not see.
 */
public final class Ticks {

  private final ArticleRows rows;
  private final ReadOnlyObjectWrapper<Set<ArticleId>> ticked =
      new ReadOnlyObjectWrapper<>(Set.of());

  Ticks(ArticleRows rows) {
    this.rows = Objects.requireNonNull(rows);
    rows.onSwapped(this::retain);
  }

  public ReadOnlyObjectProperty<Set<ArticleId>> tickedProperty() {
    return ticked.getReadOnlyProperty();
  }

  /** Ticks the row, or takes its tick away. */
  public void tick(ArticleId id) {
    Set<ArticleId> next = new LinkedHashSet<>(ticked.get());
    if (!next.remove(id)) {
      next.add(id);
    }
    ticked.set(Set.copyOf(next));
  }

  /** Ticks these rows; those ticked before stay so. */
  public void tickAll(List<ArticleId> ids) {
    Set<ArticleId> next = new LinkedHashSet<>(ticked.get());
    next.addAll(ids);
    ticked.set(Set.copyOf(next));
  }

  /** Takes all ticks away. */
  public void clear() {
    if (!ticked.get().isEmpty()) {
      ticked.set(Set.of());
    }
  }

  /** The ticked articles in the order of the rows. */
  public List<ArticleId> inOrder() {
    return rows.chosen(ticked.get().stream().toList()).inOrder();
  }

  private void retain() {
    if (ticked.get().isEmpty()) {
      return;
    }
    List<ArticleId> left = inOrder();
    if (left.size() != ticked.get().size()) {
      ticked.set(Set.copyOf(left));
    }
  }
}
