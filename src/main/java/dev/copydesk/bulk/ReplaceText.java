package dev.copydesk.bulk;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.NewNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * In the field's text, or in each text of a list, what is searched for gives way to something else.
 * Numbers, flags and dates are no texts and stay.
 */
public record ReplaceText(Schema schema, FieldPath path, Search search) implements ManyEdit {

  public ReplaceText {
    Objects.requireNonNull(schema);
    Objects.requireNonNull(path);
    Objects.requireNonNull(search);
  }

  @Override
  public Optional<Edit> edit(Article article, FieldReader fields) {
    List<Edit> edits = new ArrayList<>();
    replace(fields, path, edits);
    for (int i = 0; i < fields.itemCount(path); i++) {
      replace(fields, path.index(i), edits);
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Several(edits));
  }

  private void replace(FieldReader fields, FieldPath at, List<Edit> edits) {
    if (fields.value(at) instanceof FieldValue.Text(String text)) {
      switch (search.replaceIn(text)) {
        case Search.Replacing.Failed(String reason) -> edits.add(new Edit.Impossible(reason));
        case Search.Replacing.Done(String next) -> {
          if (!next.equals(text)) {
            edits.add(new Edit.Set(at, new NewNode.Text(next)));
          }
        }
      }
    }
  }
}
