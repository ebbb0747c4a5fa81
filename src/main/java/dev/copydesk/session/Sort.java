package dev.copydesk.session;

import dev.copydesk.problem.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * The order of the rows, the first key first, the file's path last. A row without a value comes
 * behind those with one, whichever way the column is sorted; so do rows that cannot be read, except
 * by state and file.
 */
public record Sort(List<Key> keys) {

  /** By file. */
  public static final Sort BY_FILE = new Sort(List.of());

  public Sort {
    keys = List.copyOf(keys);
  }

  /** One level of the order. */
  public record Key(Column column, boolean descending) {}

  /** What rows can be sorted by. */
  public enum Column {
    /** From untroubled to unreadable; among equals, saved before unsaved. */
    STATE,
    DATE,
    TITLE,
    PROVIDER,
    CATEGORY,
    TYPE,
    QUALITY,
    HEAT,
    /** Undecided, not published, published. */
    PUBLISHED,
    TOPICS,
    RELATED,
    IMAGES,
    FILE
  }

  public Comparator<Entry> comparator() {
    Comparator<Entry> order = (one, other) -> 0;
    for (Key key : keys) {
      order = order.thenComparing(of(key.column(), key.descending()));
    }
    return order.thenComparing(Entry::id);
  }

  private static Comparator<Entry> of(Column column, boolean descending) {
    return switch (column) {
      case STATE -> directed(Comparator.comparingInt(Sort::state), descending);
      case DATE ->
          present(
              entry -> entry.instant().isPresent(),
              directed(Comparator.comparing(entry -> entry.instant().get()), descending));
      case TITLE -> text(Entry::title, descending);
      case PROVIDER -> text(Entry::provider, descending);
      case CATEGORY -> text(Entry::category, descending);
      case TYPE -> text(Entry::type, descending);
      case QUALITY ->
          present(
              entry -> entry.quality().isPresent(),
              number(entry -> entry.quality().getAsLong(), descending));
      case HEAT ->
          present(
              entry -> entry.heat().isPresent(),
              number(entry -> entry.heat().getAsLong(), descending));
      case PUBLISHED -> readable(directed(Comparator.comparingInt(Sort::decision), descending));
      case TOPICS ->
          present(
              entry -> !entry.topics().isEmpty(),
              directed((one, other) -> topics(one.topics(), other.topics()), descending));
      case RELATED -> readable(count(Entry::related, descending));
      case IMAGES -> readable(count(Entry::images, descending));
      case FILE -> directed(Comparator.comparing(Entry::id), descending);
    };
  }

  private static <T> Comparator<T> directed(Comparator<T> order, boolean descending) {
    return descending ? order.reversed() : order;
  }

  private static Comparator<Entry> number(ToLongFunction<Entry> value, boolean descending) {
    return directed(Comparator.comparingLong(value), descending);
  }

  private static Comparator<Entry> count(ToIntFunction<Entry> value, boolean descending) {
    return directed(Comparator.comparingInt(value), descending);
  }

  private static Comparator<Entry> text(Function<Entry, String> value, boolean descending) {
    return present(
        entry -> !value.apply(entry).isEmpty(),
        directed((one, other) -> Fold.compare(value.apply(one), value.apply(other)), descending));
  }

  private static Comparator<Entry> readable(Comparator<Entry> order) {
    return present(entry -> entry.unreadable().isEmpty(), order);
  }

  /** Those that have a value by {@code order}, the others behind them. */
  private static Comparator<Entry> present(Function<Entry, Boolean> has, Comparator<Entry> order) {
    return (one, other) -> {
      boolean first = has.apply(one);
      boolean second = has.apply(other);
      if (first && second) {
        return order.compare(one, other);
      }
      return Boolean.compare(second, first);
    };
  }

  private static int decision(Entry entry) {
    return switch (entry.published()) {
      case UNKNOWN -> 0;
      case NO -> 1;
      case YES -> 2;
    };
  }

  private static int state(Entry entry) {
    int trouble =
        switch (entry.condition()) {
          case READABLE -> entry.worst().map(Severity::ordinal).orElse(-1);
          case UNREADABLE -> Severity.values().length;
          case CHANGED_ON_DISK -> Severity.values().length + 1;
          case GONE -> Severity.values().length + 2;
        };
    return trouble * 2 + (entry.unsaved() ? 1 : 0);
  }

  private static int topics(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int difference = Fold.compare(one.get(i), other.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
