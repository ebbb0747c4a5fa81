package dev.copydesk.query;

import java.util.Objects;

/**
 * Something in a query that cannot be looked for.
 *
 * @param start where it begins in the query's text
 * @param end where it ends
 * @param message one plain sentence that says what to do
 */
public record Mistake(int start, int end, String message) {

  public Mistake {
    Objects.requireNonNull(message);
  }
}
