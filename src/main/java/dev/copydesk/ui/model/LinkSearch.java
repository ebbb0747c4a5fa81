package dev.copydesk.ui.model;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Link;
import dev.copydesk.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Finds the web addresses in articles, a few articles at a time, so that other work goes on. */
public final class LinkSearch {

  private static final int AT_ONCE = 50;

  private final Session session;
  private final Crossing crossing;
  private final AtomicLong asked = new AtomicLong();

  LinkSearch(Session session, Crossing crossing) {
    this.session = Objects.requireNonNull(session);
    this.crossing = Objects.requireNonNull(crossing);
  }

  /**
   * Finds those of these articles, unless something else is asked or it is stopped meanwhile.
   *
   * @param show hears all of them, on the FX thread
   */
  public void find(List<ArticleId> articles, Consumer<List<Link>> show) {
    long number = asked.incrementAndGet();
    crossing.work(() -> slice(number, List.copyOf(articles), new ArrayList<>(), show));
  }

  /** Drops what was asked. */
  public void stop() {
    asked.incrementAndGet();
  }

  private void slice(
      long number, List<ArticleId> left, List<Link> found, Consumer<List<Link>> show) {
    if (number != asked.get()) {
      return;
    }
    List<ArticleId> now = left.subList(0, Math.min(AT_ONCE, left.size()));
    now.forEach(id -> found.addAll(session.links(id)));
    List<ArticleId> rest = left.subList(now.size(), left.size());
    if (rest.isEmpty()) {
      List<Link> all = List.copyOf(found);
      crossing.show(
          () -> {
            if (number == asked.get()) {
              show.accept(all);
            }
          });
    } else {
      crossing.work(() -> slice(number, rest, found, show));
    }
  }
}
