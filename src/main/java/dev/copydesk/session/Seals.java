package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import java.util.List;
import java.util.Optional;

/**
 * The last guard of sealed values: whatever led to an edition, it is not written if a sealed value
 * would differ from the saved one. The values themselves are compared and never told.
 */
final class Seals {

  private final List<FieldPath> paths;
  private final Schema schema;

  Seals(Schema schema) {
    this.schema = schema;
    this.paths =
        schema.fields().stream()
            .filter(field -> field.kind() == FieldKind.SEALED)
            .map(Field::key)
            .map(FieldPath::of)
            .toList();
  }

  /** The first sealed field that {@code next} holds otherwise than {@code saved}. */
  Optional<FieldPath> broken(Article saved, Article next) {
    return paths.stream().filter(path -> !kept(path, saved, next)).findFirst();
  }

  /**
   * Where one of both cannot be read, the other's value must stand in its text, letter by letter.
   */
  private boolean kept(FieldPath path, Article saved, Article next) {
    Optional<FieldReader> before = fields(saved);
    Optional<FieldReader> after = fields(next);
    if (before.isPresent() && after.isPresent()) {
      return before.get().sourceOf(path).equals(after.get().sourceOf(path));
    }
    return stands(before, path, next) && stands(after, path, saved);
  }

  private static boolean stands(Optional<FieldReader> fields, FieldPath path, Article other) {
    return fields
        .flatMap(reader -> reader.sourceOf(path))
        .map(source -> other.blockText().contains(source))
        .orElse(true);
  }

  private Optional<FieldReader> fields(Article article) {
    return article.frontMatter().map(front -> new FieldReader(front, schema));
  }
}
