package dev.copydesk.field;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is spelled. Years have four digits; the time, its seconds, their fraction and the
 * offset may be missing. A date without an offset is taken as UTC, as Jekyll and Hugo do. The forms
 * are those of YAML 1.1's timestamp type, plus a time without seconds.
 *
 * @param written the text as it stands, without quotes
 * @param time the point in time it means
 * @param shape which parts are written
 */
public record ArticleDate(String written, OffsetDateTime time, Shape shape) {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
              + "(?:([Tt]|[ \\t]+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{0,9}))?)?"
              + "([ \\t]*(?:[Zz]|[-+]\\d{1,2}(?::?\\d{2})?))?)?");
  private static final int NANO_DIGITS = 9;

  /**
   * Which parts of a date are written, and how.
   *
   * @param padded whether month and day have two digits always
   * @param separator what stands between date and time: {@code T}, {@code t} or blanks
   * @param hasTime whether hours and minutes are written
   * @param hasSeconds whether seconds are written
   * @param fractionDigits digits behind the seconds' point; -1 where there is no point
   * @param offset {@code Z}, {@code +02:00}, ... with the blanks before it; empty if none
   */
  public record Shape(
      boolean padded,
      String separator,
      boolean hasTime,
      boolean hasSeconds,
      int fractionDigits,
      String offset) {

    /** {@code 2026-01-31T09:05:00Z}, the articles' usual form. */
    public static final Shape USUAL = new Shape(true, "T", true, true, -1, "Z");
  }

  /** Reads {@code text}; empty if it is no date or names a day or time that does not exist. */
  public static Optional<ArticleDate> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
      LocalTime time = LocalTime.MIDNIGHT;
      if (parts.group(5) != null) {
        int seconds = parts.group(7) == null ? 0 : number(parts, 7);
        time = LocalTime.of(number(parts, 5), number(parts, 6), seconds, nanos(parts.group(8)));
      }
      String offset = Objects.requireNonNullElse(parts.group(9), "");
      Shape shape =
          new Shape(
              parts.group(2).length() == 2 && parts.group(3).length() == 2,
              Objects.requireNonNullElse(parts.group(4), "T"),
              parts.group(5) != null,
              parts.group(7) != null,
              parts.group(8) == null ? -1 : parts.group(8).length(),
              offset);
      OffsetDateTime at = OffsetDateTime.of(day, time, offsetOf(offset.strip()));
      return Optional.of(new ArticleDate(text, at, shape));
    } catch (DateTimeException e) {
      // A day, a time or an offset that does not exist: not a date.
      return Optional.empty();
    }
  }

  /** The point in time {@code time} in the articles' usual form. */
  public static ArticleDate usual(OffsetDateTime time) {
    OffsetDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC).withNano(0);
    return new ArticleDate(print(utc, Shape.USUAL), utc, Shape.USUAL);
  }

  /** Whether it says which offset from UTC it means. */
  public boolean hasOffset() {
    return !shape.offset().isEmpty();
  }

  public Instant instant() {
    return time.toInstant();
  }

  public LocalDate day() {
    return time.toLocalDate();
  }

  /**
   * The point in time {@code other} in this date's own shape and offset. What the shape does not
   * write is lost, except that a date without a time gains one when {@code other} is not midnight.
   * A year that has no four digits cannot be written; then this date is returned.
   */
  public ArticleDate at(OffsetDateTime other) {
    OffsetDateTime moved = other.withOffsetSameInstant(time.getOffset());
    boolean gainsTime = !shape.hasTime() && !moved.toLocalTime().equals(LocalTime.MIDNIGHT);
    Shape kept = gainsTime ? Shape.USUAL : shape;
    String text = print(moved, kept);
    return parse(text).orElse(this);
  }

  private static String print(OffsetDateTime time, Shape shape) {
    String dayForm = shape.padded() ? "%04d-%02d-%02d" : "%04d-%d-%d";
    StringBuilder text =
        new StringBuilder(
            digits(dayForm, time.getYear(), time.getMonthValue(), time.getDayOfMonth()));
    if (shape.hasTime()) {
      text.append(shape.separator()).append(digits("%02d:%02d", time.getHour(), time.getMinute()));
      if (shape.hasSeconds()) {
        text.append(digits(":%02d", time.getSecond()));
      }
      if (shape.fractionDigits() >= 0) {
        text.append('.').append(digits("%09d", time.getNano()), 0, shape.fractionDigits());
      }
    }
    return text.append(shape.offset()).toString();
  }

  /** In ASCII digits, whatever the system's language writes. */
  private static String digits(String form, Object... numbers) {
    return String.format(Locale.ROOT, form, numbers);
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static int nanos(String fraction) {
    if (fraction == null || fraction.isEmpty()) {
      return 0;
    }
    return Integer.parseInt(fraction + "0".repeat(NANO_DIGITS - fraction.length()));
  }

  private static ZoneOffset offsetOf(String text) {
    if (text.isEmpty() || text.equalsIgnoreCase("Z")) {
      return ZoneOffset.UTC;
    }
    String digits = text.substring(1).replace(":", "");
    String padded = digits.length() % 2 == 1 ? "0" + digits : digits;
    int hours = Integer.parseInt(padded.substring(0, 2));
    int minutes = padded.length() > 2 ? Integer.parseInt(padded.substring(2)) : 0;
    int sign = text.charAt(0) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }
}
