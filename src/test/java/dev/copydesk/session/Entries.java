package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Place;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes entries for tests. */
final class Entries {

  private final ArticleId id;
  private String title = "";
  private String excerpt = "";
  private String provider = "";
  private Optional<Instant> instant = Optional.empty();
  private OptionalLong quality = OptionalLong.empty();
  private Triage published = Triage.UNKNOWN;
  private List<String> topics = List.of();
  private List<Problem> problems = List.of();
  private String webUrl = "";
  private boolean removed;
  private String rule = "test";
  private Optional<String> date = Optional.empty();
  private boolean unsaved;
  private boolean aside;
  private String note = "";

  private Entries(String id) {
    this.id = new ArticleId(id);
  }

  static Entries entry(String id) {
    return new Entries(id);
  }

  static Entry unreadable(String id) {
    return EntryReader.unreadable(
        new ArticleId(id), "It cannot be read.", Condition.UNREADABLE, false, List.of());
  }

  Entries title(String text) {
    title = text;
    return this;
  }

  Entries excerpt(String text) {
    excerpt = text;
    return this;
  }

  Entries provider(String text) {
    provider = text;
    return this;
  }

  Entries date(String text) {
    instant = Optional.of(Instant.parse(text));
    return this;
  }

  /** As written, with the point in time it means if any. */
  Entries date(String written, Optional<Instant> means) {
    date = Optional.of(written);
    instant = means;
    return this;
  }

  Entries removed() {
    removed = true;
    return this;
  }

  /** A problem that this rule has found. */
  Entries rule(String id) {
    rule = id;
    return problem(Severity.WARNING);
  }

  Entries quality(long number) {
    quality = OptionalLong.of(number);
    return this;
  }

  Entries published(Triage decision) {
    published = decision;
    return this;
  }

  Entries topics(List<String> names) {
    topics = names;
    return this;
  }

  Entries problem(Severity severity) {
    problems =
        List.of(
            new Problem(
                new RuleId(rule),
                severity,
                id,
                Place.START,
                FieldPath.ROOT,
                "It is wrong.",
                List.of()));
    return this;
  }

  Entries webUrl(String address) {
    webUrl = address;
    return this;
  }

  Entries unsaved() {
    unsaved = true;
    return this;
  }

  Entries aside() {
    aside = true;
    return this;
  }

  Entries note(String text) {
    note = text;
    return this;
  }

  Entry build() {
    return new Entry(
        id,
        Condition.READABLE,
        title,
        excerpt,
        "news",
        "article",
        provider,
        "",
        date.or(() -> instant.map(Instant::toString)).orElse(""),
        instant,
        quality,
        OptionalLong.empty(),
        published,
        removed,
        topics,
        0,
        0,
        "",
        webUrl,
        List.of(),
        unsaved,
        problems,
        Optional.empty(),
        aside,
        note);
  }
}
