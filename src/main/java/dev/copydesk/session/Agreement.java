package dev.copydesk.session;

import dev.copydesk.field.FieldValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one field holds in several articles.
 *
 * @param articles how many articles were compared
 * @param present in how many of them the field is there
 * @param different how many different values there are, none at all being one; at most {@link
 *     #MOST}
 * @param first what it holds in the first article that has it; missing where none has
 * @param written that value's source text
 * @param yes in how many it is true
 * @param no in how many it is false
 * @param least the lowest number of items of a list
 * @param most the highest number of items of a list
 * @param shares the values that most articles have, those first; a few, one none of them
 * @param single whether it is one value, and no list or keys of its own, wherever it is there
 * @param texts in how many articles each text of a list stands, those of all first
 * @param lock why it cannot be edited in any of them; empty where it can in some
 */
public record Agreement(
    int articles,
    int present,
    int different,
    FieldValue first,
    String written,
    int yes,
    int no,
    int least,
    int most,
    List<Share> shares,
    boolean single,
    Map<String, Integer> texts,
    Optional<String> lock) {

  /**
   * A value that some of the articles have.
   *
   * @param text on one line, cut where it is long; empty for an empty text
   * @param isValue whether it is there to be read; else it is none (null)
   */
  public record Share(String text, boolean isValue, int articles) {}

  /** Beyond so many different values it no longer matters how many. */
  public static final int MOST = 1000;

  public Agreement {
    Objects.requireNonNull(first);
    Objects.requireNonNull(written);
    Objects.requireNonNull(lock);
    shares = List.copyOf(shares);
  }

  /** A field that none of them has. */
  static Agreement missing(int articles) {
    return new Agreement(
        articles,
        0,
        1,
        new FieldValue.Missing(),
        "",
        0,
        0,
        0,
        0,
        List.of(),
        true,
        Map.of(),
        Optional.empty());
  }

  /** In how many articles it is missing. */
  public int missing() {
    return articles - present;
  }

  /** Whether the articles differ in it. */
  public boolean varies() {
    return different > 1;
  }
}
