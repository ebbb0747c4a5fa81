package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.field.ArticleDate;
import dev.copydesk.field.CanonicalUrl;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.problem.Problem;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Takes from an article what its entry holds, and nothing that would keep the article alive. */
final class EntryReader {

  private static final FieldPath CATEGORY = FieldPath.of("category");
  private static final FieldPath TITLE = FieldPath.of("title");
  private static final FieldPath EXCERPT = FieldPath.of("excerpt");
  private static final FieldPath DATE = FieldPath.of("publishedDateTime");
  private static final FieldPath ORIGINAL_URL = FieldPath.of("originalUrl");
  private static final FieldPath WEB_URL = FieldPath.of("webUrl");
  private static final List<FieldPath> FAST_PAGES =
      List.of(FieldPath.of("ampWebUrl"), FieldPath.of("cdnAmpWebUrl"));
  private static final FieldPath TYPE = FieldPath.of("type");
  private static final FieldPath QUALITY = FieldPath.of("quality");
  private static final FieldPath HEAT = FieldPath.of("heat");
  private static final FieldPath PUBLISHED = FieldPath.of("published");
  private static final FieldPath REMOVED = FieldPath.of("removed");
  private static final FieldPath PROVIDER = FieldPath.of("provider").key("name");
  private static final FieldPath DOMAIN = FieldPath.of("provider").key("domain");
  private static final FieldPath TOPICS = FieldPath.of("topics");
  private static final FieldPath IMAGES = FieldPath.of("images");
  private static final FieldPath RELATED = FieldPath.of("related");

  private final Schema schema;
  private final Words words = new Words();

  EntryReader(Schema schema) {
    this.schema = schema;
  }

  /** The entry of {@code article} with its file in {@code condition}. */
  Entry read(Article article, Condition condition, boolean unsaved, List<Problem> problems) {
    List<Problem> sorted = problems.stream().sorted(Problems.WORST_FIRST).toList();
    return article
        .frontMatter()
        .map(
            front ->
                readable(article.id(), new FieldReader(front, schema), condition, unsaved, sorted))
        .orElseGet(() -> unreadable(article.id(), why(article), condition, unsaved, sorted));
  }

  /** The entry of a file that cannot be read. */
  static Entry unreadable(
      ArticleId id, String why, Condition condition, boolean unsaved, List<Problem> problems) {
    return new Entry(
        id,
        condition == Condition.READABLE ? Condition.UNREADABLE : condition,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Triage.UNKNOWN,
        false,
        List.of(),
        0,
        0,
        "",
        "",
        List.of(),
        unsaved,
        problems,
        Optional.of(why),
        false,
        "");
  }

  private Entry readable(
      ArticleId id,
      FieldReader fields,
      Condition condition,
      boolean unsaved,
      List<Problem> problems) {
    FieldValue date = fields.value(DATE);
    return new Entry(
        id,
        condition,
        text(fields.value(TITLE)),
        text(fields.value(EXCERPT)),
        words.one(text(fields.value(CATEGORY))),
        words.one(text(fields.value(TYPE))),
        words.one(text(fields.value(PROVIDER))),
        words.one(text(fields.value(DOMAIN))),
        text(date),
        instant(date),
        number(fields.value(QUALITY)),
        number(fields.value(HEAT)),
        triage(fields.value(PUBLISHED)),
        fields.value(REMOVED) instanceof FieldValue.Flag(boolean removed) && removed,
        topics(fields.value(TOPICS)),
        fields.itemCount(RELATED),
        fields.itemCount(IMAGES),
        text(fields.value(ORIGINAL_URL)),
        text(fields.value(WEB_URL)),
        fastPages(fields),
        unsaved,
        problems,
        Optional.empty(),
        false,
        "");
  }

  /** Those that the other addresses come to are left out, so that most articles hold none. */
  private static List<String> fastPages(FieldReader fields) {
    List<String> pages =
        FAST_PAGES.stream()
            .map(path -> text(fields.value(path)))
            .filter(page -> !page.isBlank())
            .distinct()
            .toList();
    if (pages.isEmpty()) {
      return pages;
    }
    Set<Optional<CanonicalUrl>> known = new HashSet<>();
    known.add(Optional.empty());
    known.add(CanonicalUrl.of(text(fields.value(ORIGINAL_URL))));
    known.add(CanonicalUrl.of(text(fields.value(WEB_URL))));
    return pages.stream().filter(page -> known.add(CanonicalUrl.of(page))).toList();
  }

  private static String why(Article article) {
    return article.reading() instanceof FrontMatterReading.Unreadable unreadable
        ? unreadable.reason()
        : "The file has no front matter.";
  }

  private static String text(FieldValue value) {
    return cut(OneLine.of(value));
  }

  private static String cut(String text) {
    if (text.length() <= Entry.LONGEST) {
      return text;
    }
    int end =
        Character.isHighSurrogate(text.charAt(Entry.LONGEST - 1))
            ? Entry.LONGEST - 1
            : Entry.LONGEST;
    return text.substring(0, end);
  }

  private static Optional<Instant> instant(FieldValue value) {
    return value instanceof FieldValue.Date(ArticleDate date)
        ? Optional.of(date.instant())
        : Optional.empty();
  }

  private static OptionalLong number(FieldValue value) {
    return value instanceof FieldValue.Whole(long number)
        ? OptionalLong.of(number)
        : OptionalLong.empty();
  }

  private static Triage triage(FieldValue value) {
    if (value instanceof FieldValue.Flag(boolean set)) {
      return set ? Triage.YES : Triage.NO;
    }
    return Triage.UNKNOWN;
  }

  private List<String> topics(FieldValue value) {
    return value instanceof FieldValue.Texts(List<String> texts)
        ? words.all(texts.stream().filter(topic -> !topic.isEmpty()).map(EntryReader::cut).toList())
        : List.of();
  }
}
