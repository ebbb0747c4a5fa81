package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.NewNode;
import java.util.List;
import java.util.Optional;

/**
 * Brings a value over into a field. It is decided anew when it is carried out: where the field no
 * longer holds what she saw, nothing is written.
 *
 * @param seen what was written in the field; empty where nothing was
 */
public record TakeOver(Schema schema, FieldPath path, Optional<String> seen, NewNode value) {

  /** The edit for {@code article} as it is now; empty where she saw something else. */
  public Optional<Edit> edit(Article article) {
    return article
        .frontMatter()
        .filter(front -> new FieldReader(front, schema).sourceOf(path).equals(seen))
        .map(front -> new Edit.Set(path, value));
  }

  /** All of them at once; empty where one no longer fits. */
  public static Optional<Edit> all(List<TakeOver> several, Article article) {
    List<Edit> edits =
        several.stream().map(each -> each.edit(article)).flatMap(Optional::stream).toList();
    return edits.isEmpty() || edits.size() < several.size()
        ? Optional.empty()
        : Optional.of(new Edit.Several(edits));
  }
}
