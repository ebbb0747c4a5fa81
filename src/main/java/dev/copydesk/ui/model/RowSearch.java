package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Query;
import dev.copydesk.session.Session;
import dev.copydesk.session.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the rows are to be, and the search for them. What is wanted is said on the FX thread; on the
 * worker the matching entries are found and sorted, with the article she is at or goes to among
 * them.
 */
final class RowSearch {

  private final Session session;

  // Read on the worker, written on the FX thread.
  private volatile Wanted wanted = new Wanted(Query.ALL, Sort.BY_FILE, Optional.empty());
  private volatile List<ArticleId> held = List.of();

  // Of the worker alone.
  private final Watched watched = new Watched();

  RowSearch(Session session) {
    this.session = Objects.requireNonNull(session);
  }

  /**
   * @param guest the article she is at, or goes to, which is wanted among the rows even if it does
   *     not match
   */
  record Wanted(Query query, Sort sort, Optional<ArticleId> guest) {

    Wanted with(Query other) {
      return new Wanted(other, sort, guest);
    }

    Wanted with(Sort other) {
      return new Wanted(query, other, guest);
    }

    Wanted with(Optional<ArticleId> other) {
      return new Wanted(query, sort, other);
    }
  }

  /**
   * @param chosen where among them those stand that she was at when they were looked for
   */
  record Answer(Found found, Chosen chosen) {}

  Wanted wanted() {
    return wanted;
  }

  void want(Wanted next) {
    wanted = next;
  }

  /** The articles she is at, whose rows are held in place. */
  List<ArticleId> held() {
    return held;
  }

  void hold(List<ArticleId> ids) {
    held = List.copyOf(ids);
  }

  /** On the worker: the rows that are wanted now. */
  Answer answer() {
    Wanted now = wanted;
    List<Entry> found = session.select(now.query(), now.sort());
    Optional<Entry> stranger =
        now.guest()
            .flatMap(session.library()::entry)
            .filter(entry -> found.stream().noneMatch(it -> it.id().equals(entry.id())));
    if (stranger.isEmpty()) {
      return answer(Found.of(found, Optional.empty()));
    }
    int at = Collections.binarySearch(found, stranger.get(), now.sort().comparator());
    List<Entry> longer = new ArrayList<>(found);
    longer.add(at < 0 ? -at - 1 : at, stranger.get());
    return answer(Found.of(longer, now.guest()));
  }

  /** These rows, with the places of the articles she is at. */
  Answer answer(Found next) {
    return new Answer(next, Chosen.of(held, next));
  }

  /**
   * On the worker: how many of these no longer match, and so leave {@code now} when she goes on.
   */
  int leaving(List<Entry> decided, Found now) {
    Query looked = wanted.query();
    Predicate<Entry> matches = looked::matches;
    if (!looked.paths().isEmpty()) {
      // What is in no entry is only known to the session.
      Places still = Places.of(session.select(looked, Sort.BY_FILE));
      matches = entry -> still.of(entry.id()) >= 0;
    }
    return (int)
        decided.stream().filter(entry -> now.has(entry.id())).filter(matches.negate()).count();
  }

  /** On the worker: which of these entries are of articles whose rows are held in place. */
  Changed about(List<Entry> entries) {
    return watched.about(entries, held);
  }
}
