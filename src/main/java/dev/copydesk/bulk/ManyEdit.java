package dev.copydesk.bulk;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import java.util.Optional;
import java.util.function.Function;

/**
 * One wish for many articles. Each article's own edit depends on that article alone, so that doing
 * them together or one by one gives the same bytes.
 */
public sealed interface ManyEdit extends Function<Article, Optional<Edit>>
    permits SetField, ClearField, AddItem, RemoveItem, ReplaceText, Mark, SwapSource, TakeSource {

  /** The schema by which fields are read. */
  Schema schema();

  /** The edit for an article whose fields can be read; empty where it is as meant already. */
  Optional<Edit> edit(Article article, FieldReader fields);

  /** The edit for {@code article}; one that cannot be read is refused with the reason. */
  @Override
  default Optional<Edit> apply(Article article) {
    return article
        .frontMatter()
        .map(front -> edit(article, new FieldReader(front, schema())))
        // The editor refuses it, with the reason and the place why nothing can be read.
        .orElseGet(() -> Optional.of(new Edit.Remove(FieldPath.of("title"))));
  }
}
