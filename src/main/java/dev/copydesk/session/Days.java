package dev.copydesk.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as numbers in their order, 17 May 2023 as 20230517. */
final class Days {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final int LAST_DAY = 31;
  private static final int LAST_MONTH = 12;

  private Days() {}

  /** The day an entry's date names where it was written; none where it has no date. */
  static OptionalInt of(Entry entry) {
    return entry.instant().isEmpty() ? OptionalInt.empty() : of(entry.date());
  }

  /** The day that a date's text begins with; asked for every row, so it makes nothing. */
  static OptionalInt of(String date) {
    int day = 0;
    int number = 0;
    int part = 0;
    for (int i = 0; i <= date.length() && part < 3; i++) {
      char c = i < date.length() ? date.charAt(i) : ' ';
      if (c >= '0' && c <= '9' && number < 10_000) {
        number = number * 10 + c - '0';
      } else {
        day = day * 100 + number;
        number = 0;
        part++;
      }
    }
    return part == 3 && day > 0 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /** Reads a year, a month or a day; empty where there is no such one. */
  static Optional<Range> read(String text) {
    Matcher parts = WRITTEN.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1)) * 10_000;
    if (parts.group(2) == null) {
      return Optional.of(new Range(year, year + LAST_MONTH * 100 + LAST_DAY));
    }
    int month = Integer.parseInt(parts.group(2));
    if (parts.group(3) == null) {
      return month >= 1 && month <= LAST_MONTH
          ? Optional.of(new Range(year + month * 100, year + month * 100 + LAST_DAY))
          : Optional.empty();
    }
    int day = Integer.parseInt(parts.group(3));
    return isDay(year / 10_000, month, day)
        ? Optional.of(new Range(year + month * 100 + day, year + month * 100 + day))
        : Optional.empty();
  }

  /** A month as in {@code May 2023}; {@code month} is a day without its last two digits. */
  static String monthName(int month) {
    int number = month % 100;
    return number >= 1 && number <= LAST_MONTH
        ? Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month / 100
        : monthWritten(month);
  }

  /** A month as in {@code 2023-05}. */
  static String monthWritten(int month) {
    return "%04d-%02d".formatted(month / 100, month % 100);
  }

  private static boolean isDay(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException e) {
      // It is in no calendar, which is the answer.
      return false;
    }
  }
}
