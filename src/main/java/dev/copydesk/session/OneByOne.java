package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Piecework that takes each article once, in the order given, and tells how far it is after every
 * slice. Once it is cancelled it takes no more articles and, where the work must leave nothing half
 * done, gives back those it took. Where another directory is opened meanwhile it ends without a
 * result.
 */
abstract class OneByOne<R> implements Piecework<R> {

  private static final long SLICE_NANOS = 30_000_000;

  private final Desk desk;
  private final String work;
  private final List<ArticleId> articles;
  private int done;
  private boolean stopped;
  private boolean told;
  private volatile boolean cancelled;
  private Optional<R> result = Optional.empty();

  /**
   * @param work what is being done, as in {@code Saving}
   */
  OneByOne(Desk desk, String work, Collection<ArticleId> articles) {
    this.desk = desk;
    this.work = work;
    this.articles = List.copyOf(new LinkedHashSet<>(articles));
  }

  /** Does one article. */
  abstract void take(ArticleId id);

  /** After it was cancelled: gives one article back; false when there is none left. */
  boolean giveBack() {
    return false;
  }

  /** All are taken, or all that were taken when it was cancelled are given back. */
  abstract R end();

  @Override
  public final boolean step() {
    if (result.isPresent() || desk.isClosed()) {
      return false;
    }
    long end = System.nanoTime() + SLICE_NANOS;
    while (one()) {
      if (System.nanoTime() >= end) {
        tell(Math.min(done, total() - 1));
        told = true;
        return true;
      }
    }
    result = Optional.of(end());
    if (told) {
      tell(total());
    }
    return false;
  }

  private void tell(int reached) {
    desk.progress(whole(), work, reached, OptionalInt.of(total()));
  }

  /** What this is a part of, and tells how far it is for. */
  Piecework<?> whole() {
    return this;
  }

  /** Takes an article or gives one back; false when there is nothing more to do. */
  private boolean one() {
    stopped = stopped || (cancelled && done < articles.size());
    if (stopped) {
      return giveBack();
    }
    if (done == articles.size()) {
      return false;
    }
    take(articles.get(done));
    done++;
    return true;
  }

  /** While an article is taken: no more are, not even if it was the last. */
  final void stop() {
    stopped = true;
  }

  @Override
  public final void cancel() {
    cancelled = true;
  }

  @Override
  public final int done() {
    return done;
  }

  @Override
  public final int total() {
    return articles.size();
  }

  @Override
  public final boolean isCancelled() {
    return stopped;
  }

  @Override
  public final Optional<R> result() {
    return result;
  }
}
