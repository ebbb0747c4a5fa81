package dev.copydesk.ui;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/** The marked row of a list while the keys are in the box above it. */
public final class MarkedRow {

  private MarkedRow() {}

  /** Marks the first row of what the list shows now. */
  public static void first(ListView<?> list) {
    list.getSelectionModel().clearAndSelect(0);
    list.scrollTo(0);
  }

  /**
   * Moves the mark by the arrows and the page keys; whether the key was one of these.
   *
   * @param rows how many rows of the list can be seen
   */
  public static boolean moves(ListView<?> list, KeyEvent event, int rows) {
    int by =
        switch (event.getCode()) {
          case DOWN -> 1;
          case UP -> -1;
          case PAGE_DOWN -> rows - 1;
          case PAGE_UP -> 1 - rows;
          default -> 0;
        };
    if (by == 0) {
      return false;
    }
    int last = Math.max(0, list.getItems().size() - 1);
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
    list.getSelectionModel().clearAndSelect(next);
    list.scrollTo(Math.max(0, next - rows / 2));
    return true;
  }
}
