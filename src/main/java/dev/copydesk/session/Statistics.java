package dev.copydesk.session;

import dev.copydesk.problem.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How the stories of the opened directory are spread, and how far the pass over them is. Each value
 * knows the query that finds exactly the stories it counts.
 *
 * @param groups by month, topic, provider, quality and rule, in this order
 */
public record Statistics(Progress progress, List<Group> groups) {

  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}-.*", Pattern.DOTALL);
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");
  private static final long BAND = 20;
  private static final long HIGHEST_BAND = 200;
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
   * @param unreadable cannot be decided before they are mended
   */
  public record Progress(int decided, int toDo, int aside, int unreadable) {

    public int all() {
      return decided + toDo + aside + unreadable;
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
   * @param query empty where no query can
   */
  public record Value(String label, int count, String query) {}

  /** Counts these entries. */
  public static Statistics of(Collection<Entry> entries) {
    Counts counts = new Counts();
    entries.forEach(counts::add);
    return new Statistics(
        counts.progress(),
        List.of(
            new Group("Month", true, inOrder(counts.months, Statistics::month)),
            new Group(
                "Topic", false, frequent(counts.topics, "topic", name -> "topic:" + quoted(name))),
            new Group(
                "Provider",
                false,
                frequent(counts.providers, "provider", name -> "provider=" + quoted(name))),
            new Group("Quality", true, inOrder(counts.qualities, Statistics::quality)),
            new Group(
                "Problems by rule",
                false,
                frequent(counts.rules, "", name -> "problem:" + quoted(name)))));
  }

  private interface Asking {
    String query(String label);
  }

  private interface Valued<K> {
    Value of(K key, int count);
  }

  private static <K> List<Value> inOrder(Map<K, Integer> counts, Valued<K> valued) {
    return counts.entrySet().stream()
        .map(each -> valued.of(each.getKey(), each.getValue()))
        .toList();
  }

  private static List<Value> frequent(Map<String, Integer> counts, String field, Asking asking) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            each ->
                each.getKey().isEmpty()
                    ? new Value(NONE, each.getValue(), "missing:" + field)
                    : new Value(each.getKey(), each.getValue(), asking.query(each.getKey())))
        .toList();
  }

  private static Value month(String month, int count) {
    return month.isEmpty()
        ? new Value(NONE, count, "missing:date")
        : new Value(month, count, "date:" + month);
  }

  /** A band is called by its lowest quality; the least number stands for none. */
  private static Value quality(long band, int count) {
    if (band == Long.MIN_VALUE) {
      return new Value(NONE, count, "missing:quality");
    }
    if (band < 0) {
      return new Value("below 0", count, "quality<0");
    }
    return band >= HIGHEST_BAND
        ? new Value(band + " and more", count, "quality:" + band + "..")
        : new Value(
            "%d–%d".formatted(band, band + BAND - 1),
            count,
            "quality:%d..%d".formatted(band, band + BAND - 1));
  }

  /** A value as it stands in a query. */
  private static String quoted(String value) {
    return PLAIN.matcher(value).matches() && !value.toUpperCase(Locale.ROOT).equals("OR")
        ? value
        : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** Adds up one entry after the other. */
  private static final class Counts {

    final Map<String, Integer> months = new TreeMap<>();
    final Map<String, Integer> topics = new HashMap<>();
    final Map<String, Integer> providers = new HashMap<>();
    final Map<Long, Integer> qualities = new TreeMap<>();
    final Map<String, Integer> rules = new HashMap<>();
    private int decided;
    private int toDo;
    private int aside;
    private int unreadable;

    Progress progress() {
      return new Progress(decided, toDo, aside, unreadable);
    }

    void add(Entry entry) {
      Set<String> broken = new HashSet<>();
      for (Problem problem : entry.problems()) {
        broken.add(problem.rule().id());
      }
      broken.forEach(rule -> more(rules, rule));
      if (entry.unreadable().isPresent()) {
        unreadable++;
        return;
      }
      count(entry);
      boolean dated = entry.instant().isPresent() && MONTH.matcher(entry.date()).matches();
      more(months, dated ? entry.date().substring(0, 7) : "");
      more(providers, entry.provider());
      new HashSet<>(entry.topics()).forEach(topic -> more(topics, topic));
      if (entry.topics().isEmpty()) {
        more(topics, "");
      }
      more(
          qualities,
          entry.quality().isEmpty() ? Long.MIN_VALUE : band(entry.quality().getAsLong()));
    }

    private void count(Entry entry) {
      if (entry.published() == Triage.YES || entry.removed()) {
        decided++;
      } else if (entry.aside()) {
        aside++;
      } else {
        toDo++;
      }
    }

    private static long band(long quality) {
      return quality < 0 ? -BAND : Math.min(quality / BAND * BAND, HIGHEST_BAND);
    }

    private static <K> void more(Map<K, Integer> counts, K key) {
      counts.merge(key, 1, Integer::sum);
    }
  }
}
