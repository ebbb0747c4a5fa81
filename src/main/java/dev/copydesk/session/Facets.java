package dev.copydesk.session;

import dev.copydesk.field.Schema;
import dev.copydesk.problem.Problem;
import dev.copydesk.query.QueryText;
import dev.copydesk.query.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the facets of the articles that a query finds; one pass over the entries for each query.
 */
final class Facets {

  private final Collection<Entry> entries;
  private final Columns columns;
  private final Schema schema;
  private final Query query;
  private final Map<String, List<Entry>> matching = new HashMap<>();

  Facets(Collection<Entry> entries, Columns columns, Schema schema, Query query) {
    this.entries = entries;
    this.columns = columns;
    this.schema = schema;
    this.query = query;
  }

  /** What a facet counts of an entry: each of its values once. */
  private interface Counting {

    void count(Entry entry, Tally tally);
  }

  List<Facet> count() {
    return List.of(
        words("topic", "Topic", query.text(), (entry, tally) -> entry.topics().forEach(tally::add)),
        words(
            "provider",
            "Provider",
            others("provider"),
            (entry, tally) -> tally.add(entry.provider())),
        words("type", "Type", others("type"), (entry, tally) -> tally.add(entry.type())),
        words(
            "category",
            "Category",
            others("category"),
            (entry, tally) -> tally.add(entry.category())),
        published(),
        problems(),
        ranges("quality", "Quality", FacetRange.QUALITY),
        ranges("heat", "Heat", FacetRange.HEAT),
        months());
  }

  /** The query without the values of a field that an article has one of. */
  private String others(String field) {
    return QueryText.withoutField(query.text(), field);
  }

  private List<Entry> matching(String text) {
    return matching.computeIfAbsent(
        text,
        wanted -> {
          Query other = wanted.equals(query.text()) ? query : Query.parse(wanted, schema);
          List<Entry> found = new ArrayList<>();
          for (Entry entry : entries) {
            if (other.matches(entry, columns)) {
              found.add(entry);
            }
          }
          return found;
        });
  }

  private Tally tally(String text, Counting counting) {
    Tally tally = new Tally();
    for (Entry entry : matching(text)) {
      tally.next();
      counting.count(entry, tally);
    }
    return tally;
  }

  private Facet words(String field, String name, String text, Counting counting) {
    Relation relation = field.equals("provider") ? Relation.EQUAL : Relation.HAS;
    Map<String, Facet.Value> values = new LinkedHashMap<>();
    tally(text, counting)
        .counts()
        .forEach((word, count) -> put(values, word, QueryText.term(field, relation, word), count));
    // A value that is on stays there to be taken off, even where no article is left.
    for (String word : query.valuesOf(field, relation)) {
      String term = QueryText.term(field, relation, word);
      if (values.values().stream().noneMatch(it -> it.on() && QueryText.holds(term, it.term()))) {
        put(values, word, term, 0);
      }
    }
    return new Facet(field, name, byCount(values.values()));
  }

  private Facet published() {
    Map<Triage, Integer> counts = new HashMap<>();
    matching(others("published")).stream()
        .filter(entry -> entry.unreadable().isEmpty())
        .forEach(entry -> counts.merge(entry.published(), 1, Integer::sum));
    Map<String, Facet.Value> values = new LinkedHashMap<>();
    put(values, "Yes", "published:yes", counts.getOrDefault(Triage.YES, 0));
    put(values, "No", "published:no", counts.getOrDefault(Triage.NO, 0));
    put(values, "Undecided", "published:undecided", counts.getOrDefault(Triage.UNKNOWN, 0));
    return new Facet("published", "Published", shown(values.values()));
  }

  private Facet problems() {
    Facet byRule =
        words(
            "problem",
            "Problem",
            query.text(),
            (entry, tally) -> {
              for (Problem problem : entry.problems()) {
                tally.add(problem.rule().id());
              }
            });
    List<Facet.Value> named =
        byRule.values().stream()
            .map(
                it -> new Facet.Value(it.label().replace('-', ' '), it.term(), it.count(), it.on()))
            .toList();
    return new Facet(byRule.field(), byRule.name(), named);
  }

  private Facet ranges(String field, String name, List<FacetRange> ranges) {
    int[] counts = new int[ranges.size()];
    for (Entry entry : matching(others(field))) {
      var number = field.equals("heat") ? entry.heat() : entry.quality();
      for (int i = 0; number.isPresent() && i < counts.length; i++) {
        counts[i] += ranges.get(i).range().holds(number.getAsLong()) ? 1 : 0;
      }
    }
    Map<String, Facet.Value> values = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      put(values, ranges.get(i).label(), field + ":" + ranges.get(i).written(), counts[i]);
    }
    return new Facet(field, name, shown(values.values()));
  }

  private Facet months() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Entry entry : matching(others("date"))) {
      Days.of(entry).ifPresent(day -> counts.merge(day / 100, 1, Integer::sum));
    }
    Map<String, Facet.Value> values = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByKey().reversed())
        .forEach(
            it ->
                put(
                    values,
                    Days.monthName(it.getKey()),
                    "date:" + Days.monthWritten(it.getKey()),
                    it.getValue()));
    return new Facet("date", "Month", shown(values.values()));
  }

  private void put(Map<String, Facet.Value> values, String label, String term, int count) {
    values.put(term, new Facet.Value(label, term, count, QueryText.holds(query.text(), term)));
  }

  private static List<Facet.Value> byCount(Collection<Facet.Value> values) {
    return values.stream()
        .sorted(
            Comparator.comparing(Facet.Value::on)
                .reversed()
                .thenComparing(Comparator.comparingInt(Facet.Value::count).reversed())
                .thenComparing(Facet.Value::label, Fold::compare))
        .toList();
  }

  private static List<Facet.Value> shown(Collection<Facet.Value> values) {
    return values.stream().filter(value -> value.count() > 0 || value.on()).toList();
  }
}
