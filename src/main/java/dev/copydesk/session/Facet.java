package dev.copydesk.session;

import java.util.List;
import java.util.Objects;

/**
 * The values of one field among the articles, to narrow a query by a click.
 *
 * @param field as queries name it
 * @param name as she reads it
 * @param values those with any article, and those that are on; the most used first, where they have
 *     no order of their own
 */
public record Facet(String field, String name, List<Value> values) {

  public Facet {
    Objects.requireNonNull(field);
    values = List.copyOf(values);
  }

  /**
   * One of the values.
   *
   * @param label as she reads it
   * @param term what a click puts into the query, or takes out of it
   * @param count how many articles it stands for, with all else in the query as it is: for a field
   *     with one value, what other values of the field the query names is left aside
   * @param on whether the query holds the term
   */
  public record Value(String label, String term, int count, boolean on) {}
}
