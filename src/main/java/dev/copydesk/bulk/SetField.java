package dev.copydesk.bulk;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldWriter;
import dev.copydesk.field.Schema;
import dev.copydesk.field.TypedValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.text.CommaList;
import java.util.Objects;
import java.util.Optional;

/**
 * The field holds what she typed, read by the field's kind; a field that the schema does not know
 * takes the kind that it has in the article. A list of texts is typed with commas.
 */
public record SetField(Schema schema, FieldPath path, String typed) implements ManyEdit {

  public SetField {
    Objects.requireNonNull(schema);
    Objects.requireNonNull(path);
    Objects.requireNonNull(typed);
  }

  /** Why it fits no article; empty where it may. */
  public Optional<String> complaint() {
    FieldKind kind = schema.kindOf(path);
    return kind == FieldKind.TEXTS || kind == FieldKind.OTHER
        ? Optional.empty()
        : FieldWriter.read(kind, typed) instanceof TypedValue.Bad bad
            ? Optional.of(bad.reason())
            : Optional.empty();
  }

  @Override
  public Optional<Edit> edit(Article article, FieldReader fields) {
    FieldKind kind = schema.kindOf(path);
    TypedValue value =
        switch (kind) {
          case TEXTS -> new TypedValue.Good(list());
          case OTHER -> FieldWriter.like(fields.value(path), typed);
          case TEXT, PARAGRAPH, WHOLE_NUMBER, FLAG, DATE, URL, CHOICE, RECORD, RECORDS, SEALED ->
              FieldWriter.read(kind, typed);
        };
    return Optional.of(
        switch (value) {
          case TypedValue.Good(NewNode good) -> new Edit.Set(path, good);
          case TypedValue.Bad(String reason, NewNode anyway) -> new Edit.Impossible(reason);
        });
  }

  private NewNode list() {
    return new NewNode.Items(
        CommaList.split(typed).stream().<NewNode>map(NewNode.Text::new).toList());
  }
}
