package dev.copydesk.session;

import dev.copydesk.query.Relation;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What can be compared, and how it is written: finished, or begun by somebody who still types. */
enum Scale {
  NUMBERS(Scale::number, "-|(?:-?\\d{1,18})?\\.|(?:-?\\d{1,18})?\\.\\.-"),

  /** Years, months and days, which count as {@link Days} has them. */
  DAYS(
      Days::read,
      "(?:\\d{4}(?:-\\d{1,2}){0,2})?\\.|"
          + "(?:(?:\\d{4}(?:-\\d{1,2}){0,2})?\\.\\.)?(?:\\d{1,3}|\\d{4}-0?|\\d{4}-\\d{1,2}-0?)");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

  private final Function<String, Optional<Range>> single;
  private final Pattern begun;

  Scale(Function<String, Optional<Range>> single, String begun) {
    this.single = single;
    this.begun = Pattern.compile(begun);
  }

  /** What is compared with; empty where nothing can be by this text. */
  Optional<Range> read(Relation relation, String text) {
    return Range.read(relation, text, single);
  }

  /** Whether a text that cannot be read may become one that can. */
  boolean isBegun(String text) {
    return begun.matcher(text).matches();
  }

  private static Optional<Range> number(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(new Range(Long.parseLong(text), Long.parseLong(text)))
        : Optional.empty();
  }
}
