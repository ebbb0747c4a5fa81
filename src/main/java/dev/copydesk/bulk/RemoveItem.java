package dev.copydesk.bulk;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The list does not hold this text, however often it was in it. */
public record RemoveItem(Schema schema, FieldPath list, String text) implements ManyEdit {

  public RemoveItem {
    Objects.requireNonNull(schema);
    Objects.requireNonNull(list);
    Objects.requireNonNull(text);
  }

  @Override
  public Optional<Edit> edit(Article article, FieldReader fields) {
    List<String> texts = ListItems.texts(fields, list);
    List<Edit> removals = new ArrayList<>();
    for (int i = texts.size() - 1; i >= 0; i--) {
      if (texts.get(i).equals(text)) {
        removals.add(new Edit.Remove(list.index(i)));
      }
    }
    return removals.isEmpty() ? Optional.empty() : Optional.of(new Edit.Several(removals));
  }
}
