package dev.copydesk.rule;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.text.Span;
import java.util.Objects;

/**
 * A field of the schema that stands in an article.
 *
 * @param span where its value is written, in offsets of the block's text
 */
public record WrittenField(FieldPath path, Field field, FieldValue value, Span span) {

  public WrittenField {
    Objects.requireNonNull(path);
    Objects.requireNonNull(field);
    Objects.requireNonNull(value);
    Objects.requireNonNull(span);
  }
}
