package dev.copydesk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Looks for articles in what is open now. */
public final class Search {

  private final Desk desk;

  Search(Desk desk) {
    this.desk = Objects.requireNonNull(desk);
  }

  /** What she typed as a query on these articles. */
  public Query query(String text) {
    return Query.parse(text, desk.schema(), desk.register().columns());
  }

  /** Whether a query wants what no entry holds, and the articles must be looked into first. */
  public boolean mustLookInto(Query query) {
    return !desk.register().columns().has(query.paths());
  }

  /** Reads from the articles what a query wants and no entry holds, in slices. */
  public Piecework<LookedInto> lookInto(Query query) {
    return new LookingInto(desk, query);
  }

  /** The matching entries in order. */
  public List<Entry> select(Query query, Sort sort) {
    List<Entry> matching = new ArrayList<>();
    Columns columns = desk.register().columns();
    for (Entry entry : desk.library().entries()) {
      if (query.matches(entry, columns)) {
        matching.add(entry);
      }
    }
    matching.sort(sort.comparator());
    return matching;
  }

  /** How many of the articles a query finds have which values, to narrow it further. */
  public List<Facet> facets(Query query) {
    return new Facets(desk.library().entries(), desk.register().columns(), desk.schema(), query)
        .count();
  }

  /** How what she types could go on at the caret. */
  public Completion complete(String text, int caret) {
    return new Completions(desk.library()).at(text, caret);
  }
}
