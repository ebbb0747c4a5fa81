package dev.copydesk.ui.table;

import dev.copydesk.session.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the table is laid out: which columns, in which order, how wide, and by what the rows are
 * sorted. Written as one line, such as {@code date:86 title:290 -file:180 | date:down}; a minus
 * stands before a hidden column.
 */
public record TableLayout(List<Shape> columns, Sort sort) {

  /** As it is at the first start: the newest on top, the file's name hidden. */
  public static final TableLayout FIRST =
      new TableLayout(
          Arrays.stream(ArticleColumn.values())
              .map(it -> new Shape(it, it.width(), it != ArticleColumn.FILE))
              .toList(),
          new Sort(List.of(new Sort.Key(Sort.Column.DATE, true))));

  private static final String SORT_SIGN = "|";
  private static final String DOWN = "down";
  private static final double NARROWEST = 24;
  private static final double WIDEST = 4000;

  public TableLayout {
    columns = List.copyOf(columns);
  }

  /** One column. */
  public record Shape(ArticleColumn column, double width, boolean shown) {}

  /** Reads what {@link #toString} wrote; what is not understood or missing is as at first. */
  public static TableLayout parse(String text) {
    List<Shape> shapes = new ArrayList<>();
    List<Sort.Key> keys = new ArrayList<>();
    boolean inSort = false;
    for (String word : text.strip().split("\\s+")) {
      int colon = word.indexOf(':');
      boolean hidden = word.startsWith("-");
      String name = colon < 0 ? word : word.substring(hidden ? 1 : 0, colon);
      String value = word.substring(colon + 1);
      if (word.equals(SORT_SIGN)) {
        inSort = true;
      } else if (inSort) {
        ArticleColumn.named(name)
            .ifPresent(it -> keys.add(new Sort.Key(it.sort(), value.equals(DOWN))));
      } else {
        ArticleColumn.named(name)
            .filter(it -> shapes.stream().noneMatch(shape -> shape.column() == it))
            .ifPresent(it -> shapes.add(new Shape(it, width(value, it), !hidden)));
      }
    }
    if (shapes.stream().noneMatch(Shape::shown)) {
      return FIRST;
    }
    FIRST.columns().stream()
        .filter(shape -> shapes.stream().noneMatch(it -> it.column() == shape.column()))
        .forEach(shapes::add);
    return new TableLayout(shapes, inSort ? new Sort(keys) : FIRST.sort());
  }

  /**
   * The layout with the named columns in this order and no others, sorted by the named columns, of
   * which a minus says from high to low. What is not said is as in {@code now}; names that are no
   * columns say nothing.
   */
  public static TableLayout of(List<String> columns, List<String> sort, TableLayout now) {
    List<Shape> shapes = new ArrayList<>();
    columns.stream()
        .map(ArticleColumn::named)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(it -> shapes.add(new Shape(it, it.width(), true)));
    if (!shapes.isEmpty()) {
      Arrays.stream(ArticleColumn.values())
          .filter(it -> shapes.stream().noneMatch(shape -> shape.column() == it))
          .forEach(it -> shapes.add(new Shape(it, it.width(), false)));
    }
    List<Sort.Key> keys = new ArrayList<>();
    for (String word : sort) {
      boolean down = word.startsWith("-");
      ArticleColumn.named(down ? word.substring(1) : word)
          .ifPresent(it -> keys.add(new Sort.Key(it.sort(), down)));
    }
    return new TableLayout(
        shapes.isEmpty() ? now.columns() : shapes, keys.isEmpty() ? now.sort() : new Sort(keys));
  }

  @Override
  public String toString() {
    String shapes =
        columns.stream()
            .map(
                it ->
                    String.format(
                        Locale.ROOT,
                        "%s%s:%.0f",
                        it.shown() ? "" : "-",
                        it.column().id(),
                        it.width()))
            .collect(Collectors.joining(" "));
    String keys =
        sort.keys().stream()
            .map(key -> idOf(key.column()) + ":" + (key.descending() ? DOWN : "up"))
            .collect(Collectors.joining(" "));
    return (shapes + " " + SORT_SIGN + " " + keys).strip();
  }

  private static String idOf(Sort.Column column) {
    return Arrays.stream(ArticleColumn.values())
        .filter(it -> it.sort() == column)
        .map(ArticleColumn::id)
        .findFirst()
        .orElse("");
  }

  private static double width(String text, ArticleColumn column) {
    try {
      double width = Double.parseDouble(text);
      return width >= NARROWEST && width <= WIDEST ? width : column.width();
    } catch (NumberFormatException e) {
      return column.width();
    }
  }
}
