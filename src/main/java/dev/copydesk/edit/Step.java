package dev.copydesk.edit;

import dev.copydesk.document.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One thing she did, to one article or to many; it is undone as a whole. */
public record Step(EditName name, List<Revision> revisions) {

  public Step {
    Objects.requireNonNull(name);
    revisions = List.copyOf(revisions);
  }

  /** Both as one, if {@code next} goes on with what this began in the same articles. */
  Optional<Step> then(Step next) {
    boolean goesOn =
        !name.mergeKey().isEmpty()
            && name.mergeKey().equals(next.name.mergeKey())
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

  /** The same without what it did to these articles. */
  Step without(Set<ArticleId> articles) {
    return new Step(
        name, revisions.stream().filter(one -> !articles.contains(one.article())).toList());
  }

  /** The articles it touched, in order. */
  public List<ArticleId> articles() {
    return revisions.stream().map(Revision::article).toList();
  }

  long weight() {
    return revisions.stream().mapToLong(Revision::weight).sum();
  }
}
