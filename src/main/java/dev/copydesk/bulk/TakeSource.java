package dev.copydesk.bulk;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The source is what she pasted: each field that it names is set. Fast pages that belong to another
 * address go with it.
 */
public record TakeSource(Schema schema, PastedSource source) implements ManyEdit {

  public TakeSource {
    Objects.requireNonNull(schema);
    Objects.requireNonNull(source);
  }

  @Override
  public Optional<Edit> edit(Article article, FieldReader fields) {
    List<Edit> edits = new ArrayList<>();
    source.values().forEach((path, value) -> edits.add(new Edit.Set(path, value)));
    boolean moves =
        source.address().isPresent()
            && !new FieldValue.Text(source.address().get())
                .equals(fields.value(SourceFields.WEB_URL));
    for (FieldPath page : SourceFields.FAST_PAGES) {
      boolean isThere = !(fields.value(page) instanceof FieldValue.Missing);
      if (moves && isThere && !source.values().containsKey(page)) {
        edits.add(new Edit.Remove(page));
      }
    }
    return Optional.of(new Edit.Several(edits));
  }
}
