package dev.copydesk.edit;

import dev.copydesk.document.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing she did, to one article or to many; it is undone as a whole.
 *
 * @param revisions what it did to articles
 * @param markings what it did to her own marks of articles
 */
public record Step(EditName name, List<Revision> revisions, List<Marking> markings) {

  public Step {
    Objects.requireNonNull(name);
    revisions = List.copyOf(revisions);
    markings = List.copyOf(markings);
  }

  /** A step that left her marks alone. */
  public Step(EditName name, List<Revision> revisions) {
    this(name, revisions, List.of());
  }

  /** Both as one, if {@code next} goes on with what this began in the same articles. */
  Optional<Step> then(Step next) {
    boolean goesOn =
        !name.mergeKey().isEmpty()
            && name.mergeKey().equals(next.name.mergeKey())
            && markings.isEmpty()
            && next.markings.isEmpty()
            && articles().equals(next.articles());
    if (!goesOn) {
      return Optional.empty();
    }
    List<Revision> both = new ArrayList<>();
    for (int i = 0; i < revisions.size(); i++) {
      both.add(revisions.get(i).then(next.revisions.get(i)));
    }
    return Optional.of(new Step(next.name, both));
  }

  /** The same without what it did to the bytes of these articles. */
  Step without(Set<ArticleId> articles) {
    return new Step(
        name,
        revisions.stream().filter(one -> !articles.contains(one.article())).toList(),
        markings);
  }

  /** Whether it did nothing, or nothing that is still known. */
  public boolean isEmpty() {
    return revisions.isEmpty() && markings.isEmpty();
  }

  /** The articles it touched, in order. */
  public List<ArticleId> articles() {
    return Stream.concat(
            revisions.stream().map(Revision::article), markings.stream().map(Marking::article))
        .distinct()
        .toList();
  }

  long weight() {
    return revisions.stream().mapToLong(Revision::weight).sum()
        + markings.stream().mapToLong(Marking::weight).sum();
  }
}
