package dev.copydesk.ui.form;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which items of a list are open; they stay so when the list is put in another order. */
final class OpenItems {

  private Set<Integer> open = new TreeSet<>();

  boolean contains(int index) {
    return open.contains(index);
  }

  Set<Integer> all() {
    return Set.copyOf(open);
  }

  /** Opens or closes an item; whether that made a difference. */
  boolean set(int index, boolean opened) {
    return opened ? open.add(index) : open.remove(index);
  }

  /** Closes all. */
  void clear() {
    open.clear();
  }

  /** There are only so many items. */
  void keepBelow(int count) {
    open.removeIf(index -> index >= count);
  }

  /**
   * An item is moved.
   *
   * @return takes that back
   */
  Runnable moved(int from, int to) {
    Set<Integer> before = open;
    open =
        open.stream()
            .map(index -> Moves.after(index, from, to))
            .collect(Collectors.toCollection(TreeSet::new));
    return () -> open = before;
  }

  /**
   * An item is removed; those behind it move up.
   *
   * @return takes that back
   */
  Runnable removed(int index) {
    Set<Integer> before = open;
    open =
        open.stream()
            .filter(i -> i != index)
            .map(i -> i > index ? i - 1 : i)
            .collect(Collectors.toCollection(TreeSet::new));
    return () -> open = before;
  }
}
