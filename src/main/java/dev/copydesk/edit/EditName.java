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

  /** The same, of a step meant for some articles, once it is known how many of them it changed. */
  public EditName changing(int changed, int meant) {
    String end = ": " + articles(meant);
    return changed != meant && meant > 1 && text.endsWith(end)
        ? new EditName(
            text.substring(0, text.length() - end.length()) + ": " + articles(changed), mergeKey)
        : this;
  }

  private static String articles(int count) {
    return "%,d %s".formatted(count, count == 1 ? "article" : "articles");
  }

  /** A step that stands alone. */
  public static EditName of(String text) {
    return new EditName(text, "");
  }
}
