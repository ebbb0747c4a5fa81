package dev.copydesk.query;

import java.util.List;

/**
 * A query's text, read. There is always something to look for, whatever was typed.
 *
 * @param text what was read
 * @param clause what it says
 * @param mistakes what in it cannot be looked for, from left to right
 * @param missing what would have to be typed to close its quotes and parentheses
 */
public record QueryReading(String text, Clause.All clause, List<Mistake> mistakes, String missing) {

  public QueryReading {
    mistakes = List.copyOf(mistakes);
  }
}
