package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Mark;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.Severity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An article as the table, the search and the cross-checks know it: its values without its tree and
 * bytes, so that 100,000 of them fit. Missing texts are empty.
 *
 * @param date {@code publishedDateTime} as written
 * @param instant the point in time it means, where it is a date
 * @param related how many related stories
 * @param images how many images
 * @param originalUrl empty where missing
 * @param webUrl empty where missing
 * @param fastPages the addresses of its fast pages that are no form of the two above; mostly none
 * @param unsaved whether its bytes differ from the saved ones
 * @param problems the worst ones first
 * @param unreadable why it cannot be read; empty where it can
 * @param aside whether she has put it aside for later; kept outside the article
 * @param note her own line about it; kept outside the article, empty for none
 */
public record Entry(
    ArticleId id,
    Condition condition,
    String title,
    String excerpt,
    String category,
    String type,
    String provider,
    String domain,
    String date,
    Optional<Instant> instant,
    OptionalLong quality,
    OptionalLong heat,
    Triage published,
    boolean removed,
    List<String> topics,
    int related,
    int images,
    String originalUrl,
    String webUrl,
    List<String> fastPages,
    boolean unsaved,
    List<Problem> problems,
    Optional<String> unreadable,
    boolean aside,
    String note) {

  /** A text longer than this is cut in the entry (in UTF-16 units); the article has all of it. */
  public static final int LONGEST = 4_000;

  public Entry {
    Objects.requireNonNull(id);
    Objects.requireNonNull(condition);
    topics = List.copyOf(topics);
    fastPages = List.copyOf(fastPages);
    problems = List.copyOf(problems);
    Objects.requireNonNull(note);
  }

  /** The same article under her other mark. */
  Entry with(Mark mark) {
    return with(problems, mark.aside(), mark.note());
  }

  /** Why it cannot be read: our own scan knows better than the reader where it went wrong. */
  public Optional<String> whyUnreadable() {
    return unreadable.map(
        reason -> problems.stream().findFirst().map(Problem::message).orElse(reason));
  }

  /** The same entry with these problems, the worst ones first. */
  Entry withProblems(List<Problem> others) {
    return with(others, aside, note);
  }

  private Entry with(List<Problem> itsProblems, boolean isAside, String itsNote) {
    return new Entry(
        id,
        condition,
        title,
        excerpt,
        category,
        type,
        provider,
        domain,
        date,
        instant,
        quality,
        heat,
        published,
        removed,
        topics,
        related,
        images,
        originalUrl,
        webUrl,
        fastPages,
        unsaved,
        itsProblems,
        unreadable,
        isAside,
        itsNote);
  }

  /** The severity of the worst problem; empty where there is none. */
  public Optional<Severity> worst() {
    return problems.stream().map(Problem::severity).max(Comparator.naturalOrder());
  }
}
