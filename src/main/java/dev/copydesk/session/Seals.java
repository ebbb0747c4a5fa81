package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.field.SealedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last guard of sealed values: whatever led to an edition, it is not written if a sealed value
 * would differ from the saved one. The values themselves are compared and never told.
 */
final class Seals {

  private final Schema schema;

  Seals(Schema schema) {
    this.schema = schema;
  }

  /** The first sealed field of {@code saved} or {@code next} that the other does not hold. */
  Optional<FieldPath> broken(Article saved, Article next) {
    Optional<FieldPath> broken = differing(saved, next);
    // Behind a fence that came too early, sealed values stand in the body until it is taken out.
    boolean isKept =
        broken.isEmpty()
            || whole(saved).filter(it -> differing(it, next).isEmpty()).isPresent()
            || whole(next).filter(it -> differing(saved, it).isEmpty()).isPresent();
    return isKept ? Optional.empty() : broken;
  }

  private static Optional<Article> whole(Article article) {
    return ArticleReader.unfenced(article).filter(it -> it.frontMatter().isPresent());
  }

  private Optional<FieldPath> differing(Article saved, Article next) {
    Optional<List<SealedValue>> before = in(saved);
    Optional<List<SealedValue>> after = in(next);
    if (before.isPresent() && after.isPresent()) {
      return SealedValue.same(before.get(), after.get())
          ? Optional.empty()
          : firstWithout(before.get(), after.get())
              .or(() -> firstWithout(after.get(), before.get()));
    }
    // Where one of both cannot be read, the other's values must stand in its text.
    return notIn(before, next).or(() -> notIn(after, saved));
  }

  private static Optional<FieldPath> firstWithout(List<SealedValue> some, List<SealedValue> other) {
    List<String> rest = new ArrayList<>(other.stream().map(SealedValue::source).toList());
    return some.stream()
        .filter(value -> !rest.remove(value.source()))
        .map(SealedValue::path)
        .findFirst();
  }

  private static Optional<FieldPath> notIn(Optional<List<SealedValue>> values, Article other) {
    return values.stream()
        .flatMap(List::stream)
        .filter(value -> !other.blockText().contains(value.source()))
        .map(SealedValue::path)
        .findFirst();
  }

  private Optional<List<SealedValue>> in(Article article) {
    return article.frontMatter().map(front -> SealedValue.in(front, schema));
  }
}
