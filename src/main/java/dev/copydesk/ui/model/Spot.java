package dev.copydesk.ui.model;

import dev.copydesk.field.FieldPath;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where in an article she wants to be.
 *
 * @param field the root where it is no single field
 * @param caret where in the field's text, in UTF-16; empty where no place is better than another
 */
public record Spot(FieldPath field, OptionalInt caret) {

  public Spot {
    Objects.requireNonNull(field);
    Objects.requireNonNull(caret);
  }

  /** A field as a whole. */
  public static Spot of(FieldPath field) {
    return new Spot(field, OptionalInt.empty());
  }
}
