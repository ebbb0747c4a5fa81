package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.CanonicalUrl;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Looks for an article's story in the rest of the directory. */
final class RadarReader {

  /** More articles about one story than anyone would compare. */
  private static final int MOST = 20;

  private static final FieldPath RELATED = FieldPath.of("related");
  private static final List<String> ADDRESSES =
      List.of("originalUrl", "webUrl", "ampWebUrl", "cdnAmpWebUrl");

  private final Function<ArticleId, Lookup> articles;
  private final Library library;
  private final Schema schema;
  private final BiPredicate<ArticleId, ArticleId> toldApart;

  RadarReader(
      Function<ArticleId, Lookup> articles,
      Library library,
      Schema schema,
      BiPredicate<ArticleId, ArticleId> toldApart) {
    this.articles = articles;
    this.library = library;
    this.schema = schema;
    this.toldApart = toldApart;
  }

  Radar read(ArticleId id) {
    return fields(id)
        .map(fields -> read(id, fields))
        .orElseGet(() -> new Radar(id, List.of(), List.of(), 0, List.of()));
  }

  private Radar read(ArticleId id, FieldReader fields) {
    Set<ArticleId> linked = new LinkedHashSet<>(at(fields, FieldPath.ROOT));
    // As the entry has it, which of a very long title is its beginning.
    Set<ArticleId> titled =
        library
            .entry(id)
            .flatMap(entry -> CanonicalTitle.of(entry.title()))
            .map(library::titled)
            .orElse(Set.of());
    Set<ArticleId> all = new LinkedHashSet<>(linked);
    all.addAll(titled);
    all.remove(id);
    List<Radar.Same> same = new ArrayList<>();
    List<Radar.Same> apart = new ArrayList<>();
    for (ArticleId other : all.stream().limit(MOST).toList()) {
      library
          .entry(other)
          .map(entry -> new Radar.Same(entry, linked.contains(other), titled.contains(other)))
          .ifPresent((toldApart.test(id, other) ? apart : same)::add);
    }
    return new Radar(id, same, apart, Math.max(0, all.size() - MOST), related(id, fields));
  }

  private List<Radar.Related> related(ArticleId id, FieldReader fields) {
    List<Radar.Related> found = new ArrayList<>();
    RelatedDifferences differences = new RelatedDifferences(schema);
    int count = fields.itemCount(RELATED);
    for (int i = 0; i < count; i++) {
      FieldPath story = RELATED.index(i);
      Optional<Entry> here =
          at(fields, story).stream()
              .filter(other -> !other.equals(id))
              .findFirst()
              .flatMap(library::entry);
      if (here.isPresent()
          && articles.apply(here.get().id()) instanceof Lookup.Opened(OpenedArticle other)
          && other.fields().isPresent()) {
        found.add(
            new Radar.Related(
                i,
                OneLine.of(fields.value(story.key("title"))),
                here.get(),
                differences.of(fields, story, other.article())));
      }
    }
    return found;
  }

  private Set<ArticleId> at(FieldReader fields, FieldPath story) {
    Set<ArticleId> found = new LinkedHashSet<>();
    for (String key : ADDRESSES) {
      CanonicalUrl.of(OneLine.of(fields.value(story.key(key))))
          .ifPresent(address -> found.addAll(library.at(address)));
    }
    return found;
  }

  private Optional<FieldReader> fields(ArticleId id) {
    return articles.apply(id) instanceof Lookup.Opened(OpenedArticle article)
        ? article.fields()
        : Optional.empty();
  }
}
