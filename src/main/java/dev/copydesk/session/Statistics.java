package dev.copydesk.session;

import dev.copydesk.query.QueryText;
import dev.copydesk.query.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How the stories of the opened directory are spread, and how far the pass over them is. Each value
 * knows the query that finds exactly the stories it counts.
 *
 * @param groups by month, topic, provider, quality, rule and progress, in this order
 */
public record Statistics(Progress progress, List<Group> groups) {

  private static final String NONE = "(none)";

  public Statistics {
    groups = List.copyOf(groups);
  }

  /**
   * How far the pass is.
   *
   * @param decided published or removed
   * @param toDo neither, and not put aside
   * @param aside put aside for later
   * @param unreadable how many of all these cannot be decided before they are mended
   */
  public record Progress(int decided, int toDo, int aside, int unreadable) {

    public int all() {
      return decided + toDo + aside;
    }
  }

  /**
   * The values of one sort.
   *
   * @param title what they are
   * @param inOrder whether they have an order of their own; else the most frequent come first
   */
  public record Group(String title, boolean inOrder, List<Value> values) {

    public Group {
      values = List.copyOf(values);
    }
  }

  /**
   * One value, how many stories have it, and the query that finds these.
   *
   * @param query finds these and no others
   */
  public record Value(String label, int count, String query) {}

  /** Counts these entries. */
  public static Statistics of(Collection<Entry> entries) {
    StoryCounts counts = new StoryCounts();
    entries.forEach(counts::add);
    List<Value> months = new ArrayList<>();
    none(counts.withoutDate, "missing:date", months);
    if (counts.withoutDay > 0) {
      months.add(new Value("(unreadable date)", counts.withoutDay, "has:date -date:.."));
    }
    counts.months.forEach(
        (month, count) -> {
          String name = Days.monthWritten(month);
          months.add(new Value(name, count, QueryText.term("date", name)));
        });
    List<Value> qualities = new ArrayList<>();
    none(counts.withoutQuality, "missing:quality", qualities);
    counts.qualities.forEach((band, count) -> qualities.add(quality(band, count)));
    return new Statistics(
        new Progress(
            counts.published + counts.removed, counts.toDo, counts.aside, counts.unreadable),
        List.of(
            new Group("Month", true, months),
            new Group(
                "Topic",
                false,
                frequent(
                    counts.topics.counts(),
                    topic -> QueryText.term("topic", topic),
                    UnaryOperator.identity(),
                    counts.withoutTopic,
                    "missing:topic")),
            new Group(
                "Provider",
                false,
                frequent(
                    counts.providers.counts(),
                    name -> QueryText.term("provider", Relation.EQUAL, name),
                    UnaryOperator.identity(),
                    counts.withoutProvider,
                    "missing:provider")),
            new Group("Quality", true, qualities),
            new Group(
                "Problems by rule",
                false,
                frequent(
                    counts.rules,
                    rule -> QueryText.term("problem", rule),
                    rule -> rule.replace('-', ' '),
                    0,
                    "")),
            new Group("Progress", true, progress(counts))));
  }

  private static void none(int count, String query, List<Value> into) {
    if (count > 0) {
      into.add(new Value(NONE, count, query));
    }
  }

  private static List<Value> frequent(
      Map<String, Integer> counts,
      UnaryOperator<String> query,
      UnaryOperator<String> label,
      int without,
      String withoutQuery) {
    List<Value> values = new ArrayList<>();
    none(without, withoutQuery, values);
    counts.forEach(
        (word, count) -> values.add(new Value(label.apply(word), count, query.apply(word))));
    values.sort(
        Comparator.comparingInt(Value::count)
            .reversed()
            .thenComparing(value -> !value.label().equals(NONE))
            .thenComparing(Value::label));
    return values;
  }

  private static Value quality(long band, int count) {
    if (band < 0) {
      return new Value("below 0", count, QueryText.term("quality", Relation.LESS, "0"));
    }
    boolean isHighest = band == StoryCounts.HIGHEST_BAND;
    String last = isHighest ? "" : Long.toString(band + StoryCounts.BAND - 1);
    return new Value(
        isHighest ? band + " and more" : band + "–" + last,
        count,
        QueryText.term("quality", band + ".." + last));
  }

  private static List<Value> progress(StoryCounts counts) {
    return List.of(
            new Value("Published", counts.published, "is:published -is:removed"),
            new Value("Removed", counts.removed, "is:removed"),
            new Value("Put aside", counts.aside, "is:aside -is:published -is:removed"),
            new Value("To do", counts.toDo, "is:todo"),
            new Value("Unreadable", counts.unreadable, "is:unreadable"))
        .stream()
        .filter(value -> value.count() > 0)
        .toList();
  }
}
