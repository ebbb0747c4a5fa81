package dev.copydesk.rule;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.text.Span;
import java.util.Objects;

/**
 * A field of the schema that stands in an article.
 *
 * @param parent the mapping it stands in
 * @param span where its value is written, in offsets of the block's text
 */
public record WrittenField(FieldPath parent, Field field, FieldValue value, Span span) {

  public WrittenField {
    Objects.requireNonNull(parent);
    Objects.requireNonNull(field);
    Objects.requireNonNull(value);
    Objects.requireNonNull(span);
  }

  /** Made when asked for: most fields have no problem, so nobody does. */
  public FieldPath path() {
    return parent.key(field.key());
  }
}
