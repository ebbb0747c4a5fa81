package dev.copydesk.query;

import java.util.List;
import java.util.Optional;

/**
 * A query's text, read. There is always something to look for, whatever was typed.
 *
 * @param text what was read
 * @param clause what it says
 * @param mistakes what in it cannot be looked for, from left to right
 * @param missing what would have to be typed to close its quotes and parentheses
 * @param unclosed the quote or parenthesis that is open at the end: no mistake as long as she may
 *     still be typing; it is looked for as if it were closed there
 */
public record QueryReading(
    String text,
    Clause.All clause,
    List<Mistake> mistakes,
    String missing,
    Optional<Mistake> unclosed) {

  public QueryReading {
    mistakes = List.copyOf(mistakes);
  }
}
