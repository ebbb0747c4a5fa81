package dev.copydesk.session;

import dev.copydesk.query.Relation;
import java.util.Optional;
import java.util.function.Function;

/** Numbers from {@code low} to {@code high}, both included; days count as {@link Days} has them. */
record Range(long low, long high) {

  private static final String DOTS = "..";

  boolean holds(long number) {
    return low <= number && number <= high;
  }

  /**
   * Reads what stands behind a sign: one value, or two with dots between them, either of which may
   * be left out. The order of the two does not matter.
   *
   * @param single reads one value, which may itself span several numbers, as a month does
   */
  static Optional<Range> read(
      Relation relation, String text, Function<String, Optional<Range>> single) {
    return switch (relation) {
      case HAS, EQUAL -> between(text, single);
      case LESS -> single.apply(text).map(it -> new Range(Long.MIN_VALUE, it.low() - 1));
      case AT_MOST -> single.apply(text).map(it -> new Range(Long.MIN_VALUE, it.high()));
      case MORE -> single.apply(text).map(it -> new Range(it.high() + 1, Long.MAX_VALUE));
      case AT_LEAST -> single.apply(text).map(it -> new Range(it.low(), Long.MAX_VALUE));
    };
  }

  private static Optional<Range> between(String text, Function<String, Optional<Range>> single) {
    int dots = text.indexOf(DOTS);
    if (dots < 0) {
      return single.apply(text);
    }
    String from = text.substring(0, dots);
    String to = text.substring(dots + DOTS.length());
    Optional<Range> low = from.isEmpty() ? Optional.of(EVERYTHING) : single.apply(from);
    Optional<Range> high = to.isEmpty() ? Optional.of(EVERYTHING) : single.apply(to);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    boolean turned = !from.isEmpty() && !to.isEmpty() && low.get().low() > high.get().low();
    return Optional.of(
        turned
            ? new Range(high.get().low(), low.get().high())
            : new Range(low.get().low(), high.get().high()));
  }

  private static final Range EVERYTHING = new Range(Long.MIN_VALUE, Long.MAX_VALUE);
}
