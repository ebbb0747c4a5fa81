package dev.copydesk.ui.model;

import dev.copydesk.document.Place;
import dev.copydesk.field.FieldPath;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in an article she wants to be.
 *
 * @param field the root where it is no single field
 * @param caret where in the field's text, in UTF-16; empty where no place is better than another
 * @param source where in the file, for what has no field to show it in; empty where that is no
 *     matter
 */
public record Spot(FieldPath field, OptionalInt caret, Optional<Place> source) {

  public Spot {
    Objects.requireNonNull(field);
    Objects.requireNonNull(caret);
    Objects.requireNonNull(source);
  }

  public Spot(FieldPath field, OptionalInt caret) {
    this(field, caret, Optional.empty());
  }

  /** A field as a whole. */
  public static Spot of(FieldPath field) {
    return new Spot(field, OptionalInt.empty());
  }

  /** A field, or a place of the file where the form has no such field. */
  public static Spot of(FieldPath field, Place source) {
    return new Spot(field, OptionalInt.empty(), Optional.of(source));
  }
}
