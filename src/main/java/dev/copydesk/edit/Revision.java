package dev.copydesk.edit;

import dev.copydesk.document.ArticleId;
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

  /** What leads from the file {@code before} to the file {@code after}. */
  public static Revision between(ArticleId article, byte[] before, byte[] after, FieldPath field) {
    return new Revision(article, List.of(Patch.between(before, after)), field);
  }

  /** This and then {@code next}, which shows where the caret was last. */
  public Revision then(Revision next) {
    List<Patch> both = new ArrayList<>(patches);
    for (Patch patch : next.patches) {
      Optional<Patch> joined = both.isEmpty() ? Optional.empty() : both.getLast().then(patch);
      joined.ifPresent(one -> both.removeLast());
      both.add(joined.orElse(patch));
    }
    return new Revision(article, both, next.field);
  }

  /** The file before, byte for byte; empty if {@code current} is not the one after. */
  public Optional<byte[]> revert(byte[] current) {
    Optional<byte[]> file = Optional.of(current);
    for (Patch patch : patches.reversed()) {
      file = file.flatMap(patch::revert);
    }
    return file;
  }

  /** The file after, byte for byte; empty if {@code current} is not the one before. */
  public Optional<byte[]> apply(byte[] current) {
    Optional<byte[]> file = Optional.of(current);
    for (Patch patch : patches) {
      file = file.flatMap(patch::apply);
    }
    return file;
  }

  /** How many bytes it remembers. */
  int weight() {
    return patches.stream().mapToInt(Patch::weight).sum();
  }
}
