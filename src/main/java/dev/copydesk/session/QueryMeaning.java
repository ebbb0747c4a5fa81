package dev.copydesk.session;

import dev.copydesk.field.FieldPath;
import dev.copydesk.query.Clause;
import dev.copydesk.query.Mistake;
import dev.copydesk.query.QueryReading;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes a query's clauses as tests of an entry, and tells those that no entry could pass or fail.
 */
final class QueryMeaning {

  static final EntryTest EVERYTHING = (entry, columns) -> true;

  private final QueryReading reading;
  private final QueryFields fields;
  private final List<Mistake> mistakes;
  private final Set<FieldPath> paths = new LinkedHashSet<>();

  QueryMeaning(QueryReading reading, QueryFields fields) {
    this.reading = reading;
    this.fields = fields;
    this.mistakes = new ArrayList<>(reading.mistakes());
  }

  EntryTest test() {
    return test(reading.clause()) instanceof Meant.Tested(EntryTest test) ? test : EVERYTHING;
  }

  List<Mistake> mistakes() {
    return mistakes.stream().sorted(Comparator.comparing(Mistake::start)).toList();
  }

  Set<FieldPath> paths() {
    return paths;
  }

  /** What a clause comes to; what is only begun, or wrong, keeps nothing out. */
  private sealed interface Meant {

    record Tested(EntryTest test) implements Meant {}

    record Open() implements Meant {}
  }

  private Meant test(Clause clause) {
    return switch (clause) {
      case Clause.Words(String text, Span at) -> new Meant.Tested(words(Fold.fold(text)));
      case Clause.Term term -> term(term);
      case Clause.Not(Clause inner, Span at) ->
          test(inner) instanceof Meant.Tested(EntryTest test)
              ? new Meant.Tested((entry, columns) -> !test.of(entry, columns))
              : new Meant.Open();
      case Clause.All(List<Clause> clauses, Span at) -> {
        List<EntryTest> tests = tests(clauses);
        yield tests.isEmpty() ? new Meant.Open() : new Meant.Tested(all(tests));
      }
      case Clause.Any(List<Clause> clauses, Span at) -> {
        List<EntryTest> tests = tests(clauses);
        yield tests.isEmpty() ? new Meant.Open() : new Meant.Tested(any(tests));
      }
      case Clause.Open open -> new Meant.Open();
    };
  }

  private List<EntryTest> tests(List<Clause> clauses) {
    List<EntryTest> tests = new ArrayList<>();
    for (Clause clause : clauses) {
      if (test(clause) instanceof Meant.Tested(EntryTest test)) {
        tests.add(test);
      }
    }
    return tests;
  }

  private Meant term(Clause.Term term) {
    boolean isLast = term.valueAt().end() == reading.text().length();
    return switch (new TermMeaning(fields, term, isLast).read()) {
      case TermMeaning.Tests(EntryTest test, Set<FieldPath> read) -> {
        paths.addAll(read);
        yield new Meant.Tested(test);
      }
      case TermMeaning.Begun() -> new Meant.Open();
      case TermMeaning.Wrong(Span at, String message) -> {
        mistakes.add(new Mistake(at.start(), at.end(), message));
        yield new Meant.Open();
      }
    };
  }

  private static EntryTest all(List<EntryTest> tests) {
    EntryTest[] each = tests.toArray(EntryTest[]::new);
    return (entry, columns) -> {
      for (EntryTest test : each) {
        if (!test.of(entry, columns)) {
          return false;
        }
      }
      return true;
    };
  }

  private static EntryTest any(List<EntryTest> tests) {
    EntryTest[] each = tests.toArray(EntryTest[]::new);
    return (entry, columns) -> {
      for (EntryTest test : each) {
        if (test.of(entry, columns)) {
          return true;
        }
      }
      return false;
    };
  }

  private static EntryTest words(String word) {
    return (entry, columns) -> {
      if (Fold.contains(entry.title(), word)
          || Fold.contains(entry.excerpt(), word)
          || Fold.contains(entry.provider(), word)
          || Fold.contains(entry.id().path(), word)) {
        return true;
      }
      for (String topic : entry.topics()) {
        if (Fold.contains(topic, word)) {
          return true;
        }
      }
      return false;
    };
  }
}
