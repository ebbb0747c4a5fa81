package dev.copydesk.ui.model;

import dev.copydesk.field.SiteView;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Facet;
import dev.copydesk.session.Query;
import dev.copydesk.session.Session;
import dev.copydesk.session.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How the directory stands: how many articles each of some searches finds, what the rows can be
 * narrowed down by, and the site's own names for searches. Counted on the worker, and again
 * whenever articles or the rows' query change.
 */
public final class Standing {

  private final Session session;
  private final Latest counting;
  private final Latest narrowing;

  // Read on the worker, written on the FX thread.
  private volatile List<String> wanted = List.of();
  private volatile String query = "";

  /** Of the worker alone. */
  private final Breath breath = new Breath();

  // Of the FX thread alone.
  private final ReadOnlyObjectWrapper<Map<String, Integer>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<List<Facet>> facets = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<SiteView>> siteViews =
      new ReadOnlyObjectWrapper<>(List.of());

  Standing(Session session, Crossing crossing, ArticleRows rows) {
    this.session = Objects.requireNonNull(session);
    this.counting = new Latest(crossing);
    this.narrowing = new Latest(crossing);
    rows.queryProperty()
        .addListener(
            (property, before, now) -> {
              query = now;
              narrowing.ask(this::facets, facets::set);
            });
  }

  /** How many articles each of the queries finds that were asked for, by the query's text. */
  public ReadOnlyObjectProperty<Map<String, Integer>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** What the rows can be narrowed down by. */
  public ReadOnlyObjectProperty<List<Facet>> facetsProperty() {
    return facets.getReadOnlyProperty();
  }

  /** The searches to which the site's own file gives names. */
  public ReadOnlyObjectProperty<List<SiteView>> siteViewsProperty() {
    return siteViews.getReadOnlyProperty();
  }

  /** Has these queries counted, now and from now on. */
  public void count(List<String> queries) {
    if (!queries.equals(wanted)) {
      wanted = List.copyOf(queries);
      counting.ask(this::counts, counts::set);
    }
  }

  /** On the FX thread: another directory is open, whose file gives names to these searches. */
  void opened(List<SiteView> views) {
    siteViews.set(views);
  }

  /** On the worker: entries were found or lost. */
  void found(boolean atOnce) {
    breath.take(
        atOnce,
        () -> {
          counting.answer(this::counts, counts::set);
          narrowing.answer(this::facets, facets::set);
        });
  }

  /** On the worker: entries have changed. Counted after whatever waits, once for all of it. */
  void changed() {
    counting.ask(this::counts, counts::set);
    narrowing.ask(this::facets, facets::set);
  }

  /** On the worker. */
  private List<Facet> facets() {
    return session.facets(session.query(query));
  }

  /** On the worker. */
  private Map<String, Integer> counts() {
    Map<String, Integer> answer = new HashMap<>();
    wanted.forEach(text -> answer.put(text, count(session.query(text))));
    return Map.copyOf(answer);
  }

  private int count(Query wanted) {
    // What is in no entry is only known to the session.
    if (!wanted.paths().isEmpty()) {
      return session.select(wanted, Sort.BY_FILE).size();
    }
    int found = 0;
    for (Entry entry : session.library().entries()) {
      found += wanted.matches(entry) ? 1 : 0;
    }
    return found;
  }
}
