package dev.copydesk.ui.sidebar;

import java.util.Objects;

/**
 * A name for a search and a way to look at what it finds.
 *
 * @param query as it stands in the search box
 * @param layout the table's columns and order, as the table writes them; empty to leave it as it is
 * @param own whether she saved it; the site's are changed in the site's own file
 */
public record SavedView(String name, String query, String layout, boolean own) {

  public SavedView {
    Objects.requireNonNull(name);
    Objects.requireNonNull(query);
    Objects.requireNonNull(layout);
  }

  SavedView named(String other) {
    return new SavedView(other, query, layout, own);
  }
}
