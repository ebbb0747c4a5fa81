package dev.copydesk.edit;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.field.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a step did to one article.
 *
 * @param patches from the edition before to the one after, in this order
 * @param field where she did it; the root where it is no single field
 */
public record Revision(ArticleId article, List<Patch> patches, FieldPath field) {

  public Revision {
    Objects.requireNonNull(article);
    patches = List.copyOf(patches);
    Objects.requireNonNull(field);
  }

  /** What leads from {@code before} to {@code after}. */
  public static Revision between(Article before, Article after, FieldPath field) {
    Patch patch = Patch.between(ArticlePrinter.print(before), ArticlePrinter.print(after));
    return new Revision(before.id(), List.of(patch), field);
  }

  /** This and then {@code next}, which shows where the caret was last. */
  public Revision then(Revision next) {
    List<Patch> both = new ArrayList<>(patches);
    both.addAll(next.patches);
    return new Revision(article, both, next.field);
  }

  /** The edition before, byte for byte; empty if {@code current} is not the one after. */
  public Optional<Article> revert(Article current) {
    Optional<byte[]> file = Optional.of(ArticlePrinter.print(current));
    for (Patch patch : patches.reversed()) {
      file = file.flatMap(patch::revert);
    }
    return file.map(bytes -> ArticleReader.read(article, bytes));
  }

  /** The edition after, byte for byte; empty if {@code current} is not the one before. */
  public Optional<Article> apply(Article current) {
    Optional<byte[]> file = Optional.of(ArticlePrinter.print(current));
    for (Patch patch : patches) {
      file = file.flatMap(patch::apply);
    }
    return file.map(bytes -> ArticleReader.read(article, bytes));
  }

  /** How many bytes it remembers. */
  int weight() {
    return patches.stream().mapToInt(Patch::weight).sum();
  }
}
