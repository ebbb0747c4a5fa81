package dev.copydesk.edit;

import java.util.Objects;

/**
 * How a step is called in the history.
 *
 * @param text as she reads it behind "Undo", such as {@code Publish: Harbour drones…}
 * @param mergeKey steps in a row with the same key that is not empty become one (typing in one
 *     field)
 */
public record EditName(String text, String mergeKey) {

  public EditName {
    Objects.requireNonNull(text);
    Objects.requireNonNull(mergeKey);
  }

  /** A step that stands alone. */
  public static EditName of(String text) {
    return new EditName(text, "");
  }
}
