package dev.copydesk.ui.model;

import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** A change of a list in which all that was in it made way for all that is; nothing is copied. */
public final class AllForAll<E> extends ListChangeListener.Change<E> {

  private static final int[] NOT_MOVED = {};

  private final List<E> removed;
  private final int added;
  private boolean begun;

  /**
   * @param list as it is now
   * @param before what was in it, which nobody changes
   */
  public AllForAll(ObservableList<E> list, List<E> before) {
    super(list);
    this.removed = Objects.requireNonNull(before);
    this.added = list.size();
  }

  @Override
  public boolean next() {
    boolean isFirst = !begun;
    begun = true;
    return isFirst;
  }

  @Override
  public void reset() {
    begun = false;
  }

  @Override
  public int getFrom() {
    return 0;
  }

  @Override
  public int getTo() {
    return added;
  }

  @Override
  public List<E> getRemoved() {
    return removed;
  }

  @Override
  protected int[] getPermutation() {
    return NOT_MOVED;
  }
}
