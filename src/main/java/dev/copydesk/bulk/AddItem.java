package dev.copydesk.bulk;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.NewNode;
import java.util.Objects;
import java.util.Optional;

/** The list holds this text, at the end where it was not in it. */
public record AddItem(Schema schema, FieldPath list, String text) implements ManyEdit {

  public AddItem {
    Objects.requireNonNull(schema);
    Objects.requireNonNull(list);
    Objects.requireNonNull(text);
  }

  @Override
  public Optional<Edit> edit(Article article, FieldReader fields) {
    return ListItems.texts(fields, list).contains(text)
        ? Optional.empty()
        : Optional.of(Edit.append(list, new NewNode.Text(text)));
  }
}
