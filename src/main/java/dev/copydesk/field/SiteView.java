package dev.copydesk.field;

import java.util.List;
import java.util.Objects;

/**
 * A name that a site gives to a search, so that everyone who works on it has it at hand.
 *
 * @param query what is looked for, as it is typed in the search box
 * @param columns the table's columns in order; empty to leave them as they are
 * @param sort the columns the rows are sorted by, those from high to low with a minus before them;
 *     empty to leave the order as it is
 */
public record SiteView(String name, String query, List<String> columns, List<String> sort) {

  public SiteView {
    Objects.requireNonNull(name);
    Objects.requireNonNull(query);
    columns = List.copyOf(columns);
    sort = List.copyOf(sort);
  }
}
