package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.ArticleDate;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.NewNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

  /** What a related story says of the article it is, with the article's own name for it. */
  private static final List<FieldPath> COMPARED =
      List.of(
          FieldPath.of("title"),
          FieldPath.of("excerpt"),
          FieldPath.of("publishedDateTime"),
          FieldPath.of("webUrl"),
          FieldPath.of("ampWebUrl"),
          FieldPath.of("cdnAmpWebUrl"),
          FieldPath.of("type"),
          FieldPath.of("provider").key("name"),
          FieldPath.of("provider").key("domain"),
          FieldPath.of("quality"));

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
    List<ArticleId> titled = library.titled(id, text(fields.value(FieldPath.of("title"))));
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
    int count = fields.itemCount(RELATED);
    for (int i = 0; i < count; i++) {
      FieldPath story = RELATED.index(i);
      Optional<Entry> article =
          at(fields, story).stream()
              .filter(other -> !other.equals(id))
              .findFirst()
              .flatMap(library::entry);
      int index = i;
      article
          .flatMap(
              entry ->
                  fields(entry.id())
                      .map(
                          other ->
                              new Radar.Related(
                                  index,
                                  text(fields.value(story.key("title"))),
                                  entry,
                                  differences(fields, story, other))))
          .ifPresent(found::add);
    }
    return found;
  }

  private List<Radar.Difference> differences(
      FieldReader fields, FieldPath story, FieldReader article) {
    List<Radar.Difference> differences = new ArrayList<>();
    for (FieldPath field : COMPARED) {
      FieldPath here = story;
      for (FieldPath.Step step : field.steps()) {
        here = here.with(step);
      }
      FieldValue mine = fields.value(here);
      FieldValue theirs = article.value(field);
      if (theirs instanceof FieldValue.Missing && field.equals(FieldPath.of("webUrl"))) {
        theirs = article.value(FieldPath.of("originalUrl"));
      }
      Optional<NewNode> value = node(theirs);
      if (value.isPresent() && !isSame(mine, theirs) && fields.lock(here).isEmpty()) {
        differences.add(
            new Radar.Difference(
                label(field),
                Optional.of(text(mine)).filter(text -> !text.isEmpty()),
                text(theirs),
                new TakeOver(schema, here, fields.sourceOf(here), value.get())));
      }
    }
    return differences;
  }

  private String label(FieldPath field) {
    String own = schema.find(field).map(Field::label).orElse(field.toString());
    return field.steps().size() == 1
        ? own
        : schema.find(field.parent()).map(Field::label).orElse("")
            + " "
            + own.toLowerCase(Locale.ROOT);
  }

  private Set<ArticleId> at(FieldReader fields, FieldPath story) {
    Set<ArticleId> found = new LinkedHashSet<>();
    for (String key : ADDRESSES) {
      CanonicalUrl.of(text(fields.value(story.key(key))))
          .ifPresent(address -> found.addAll(library.at(address)));
    }
    return found;
  }

  private Optional<FieldReader> fields(ArticleId id) {
    return articles.apply(id) instanceof Lookup.Opened(OpenedArticle article)
        ? article.fields()
        : Optional.empty();
  }

  /** Dates are the same if they mean the same moment, however they are spelled. */
  private static boolean isSame(FieldValue mine, FieldValue theirs) {
    return mine instanceof FieldValue.Date(ArticleDate one)
            && theirs instanceof FieldValue.Date(ArticleDate other)
        ? one.instant().equals(other.instant())
        : text(mine).equals(text(theirs));
  }

  /** What can be taken over: what the kind wants and is not empty. */
  private static Optional<NewNode> node(FieldValue value) {
    return switch (value) {
      case FieldValue.Text(String text) when !text.isBlank() -> Optional.of(new NewNode.Text(text));
      case FieldValue.Whole(long number) -> Optional.of(new NewNode.Literal(Long.toString(number)));
      case FieldValue.Date(ArticleDate date) -> Optional.of(new NewNode.Loose(date.written()));
      case FieldValue.Text empty -> Optional.empty();
      case FieldValue.Flag flag -> Optional.empty();
      case FieldValue.Missing missing -> Optional.empty();
      case FieldValue.Null nothing -> Optional.empty();
      case FieldValue.Texts texts -> Optional.empty();
      case FieldValue.Group group -> Optional.empty();
      case FieldValue.Items items -> Optional.empty();
      case FieldValue.Sealed sealed -> Optional.empty();
      case FieldValue.Unexpected unexpected -> Optional.empty();
    };
  }

  private static String text(FieldValue value) {
    return switch (value) {
      case FieldValue.Text(String text) -> text;
      case FieldValue.Whole(long number) -> Long.toString(number);
      case FieldValue.Date(ArticleDate date) -> date.written();
      case FieldValue.Flag(boolean set) -> Boolean.toString(set);
      case FieldValue.Unexpected(String text, boolean scalar, String reason) -> scalar ? text : "";
      case FieldValue.Missing missing -> "";
      case FieldValue.Null nothing -> "";
      case FieldValue.Texts texts -> "";
      case FieldValue.Group group -> "";
      case FieldValue.Items items -> "";
      case FieldValue.Sealed sealed -> "";
    };
  }
}
