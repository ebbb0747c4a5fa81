package dev.copydesk.session;

import java.util.List;
import java.util.OptionalInt;

/**
 * How what she types in a query could go on.
 *
 * @param start where what an offer takes the place of begins in the text
 * @param end where it ends
 * @param offers the likeliest first
 */
public record Completion(int start, int end, List<Offer> offers) {

  public static final Completion NONE = new Completion(0, 0, List.of());

  public Completion {
    offers = List.copyOf(offers);
  }

  /**
   * One way.
   *
   * @param label as she reads it
   * @param text what is put into the query
   * @param count in how many articles it stands; empty where that says nothing
   */
  public record Offer(String label, String text, OptionalInt count) {}
}
