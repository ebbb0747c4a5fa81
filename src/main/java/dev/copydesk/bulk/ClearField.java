package dev.copydesk.bulk;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import java.util.Objects;
import java.util.Optional;

/** The field is not there: its key and its value go. */
public record ClearField(Schema schema, FieldPath path) implements ManyEdit {

  public ClearField {
    Objects.requireNonNull(schema);
    Objects.requireNonNull(path);
  }

  @Override
  public Optional<Edit> edit(Article article, FieldReader fields) {
    return fields.value(path) instanceof FieldValue.Missing
        ? Optional.empty()
        : Optional.of(new Edit.Remove(path));
  }
}
