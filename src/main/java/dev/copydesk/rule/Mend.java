package dev.copydesk.rule;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.QuickFix;
import java.util.Optional;
import java.util.function.Function;

/** Makes the mends that rules offer. They keep the schema, never an article. */
final class Mend {

  private Mend() {}

  /** Makes its edit from the fields as they are when the mend is applied. */
  static QuickFix edit(
      String label, boolean certain, Schema schema, Function<FieldReader, Optional<Edit>> edit) {
    return new QuickFix(
        label,
        certain,
        article ->
            article
                .frontMatter()
                .map(frontMatter -> new FieldReader(frontMatter, schema))
                .flatMap(edit));
  }

  /**
   * Replaces the value at {@code path} by what {@code better} makes of the one that stands there
   * when the mend is applied.
   */
  static QuickFix replace(
      String label,
      boolean certain,
      Schema schema,
      FieldPath path,
      Function<FieldValue, Optional<NewNode>> better) {
    return new QuickFix(
        label,
        certain,
        article ->
            article
                .frontMatter()
                .map(frontMatter -> new FieldReader(frontMatter, schema).value(path))
                .flatMap(better)
                .map(value -> new Edit.Set(path, value)));
  }
}
