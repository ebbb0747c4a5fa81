package dev.copydesk.query;

import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A query's text with one term more or less, as a click on a facet or a queue changes it. All else
 * in the text stays as she typed it.
 */
public final class QueryText {

  /** An article has one value of each, so a second one is another choice, not a second demand. */
  private static final Set<String> ONE_VALUE =
      Set.of(
          "provider",
          "provider.domain",
          "category",
          "type",
          "published",
          "quality",
          "heat",
          "date");

  private static final String OR = " OR ";

  private QueryText() {}

  /** The term that looks for {@code value} in {@code field}, with quotes where it needs them. */
  public static String term(String field, Relation relation, String value) {
    return field + relation.sign() + quoted(value);
  }

  /** The term that looks for {@code value} in {@code field} as the field is usually looked for. */
  public static String term(String field, String value) {
    return term(field, Relation.HAS, value);
  }

  /** {@code value} as it can stand behind a colon, or another sign, without making it longer. */
  public static String quoted(String value) {
    boolean isPlain =
        !value.isEmpty()
            && "<>=".indexOf(value.charAt(0)) < 0
            && value
                .chars()
                .noneMatch(c -> Character.isWhitespace(c) || "\"\\“”„()*\u00A0".indexOf(c) >= 0);
    return isPlain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** Whether {@code term} is one of the things that {@code text} demands or allows. */
  public static boolean holds(String text, String term) {
    return one(term).filter(wanted -> find(read(text), wanted).isPresent()).isPresent();
  }

  /** The values of {@code field} that {@code text} demands or allows by {@code relation}. */
  public static List<String> values(String text, String field, Relation relation) {
    String name = FieldNames.of(field);
    return read(text).clause().clauses().stream()
        .flatMap(clause -> alternatives(clause).stream())
        .filter(Clause.Term.class::isInstance)
        .map(Clause.Term.class::cast)
        .filter(term -> term.field().equals(name) && term.relation() == relation)
        .map(Clause.Term::value)
        .distinct()
        .toList();
  }

  /**
   * {@code text} with {@code term}. Where an article has only one such value, as a provider, it
   * joins by OR those that stand there; its contrary is taken out.
   */
  public static String with(String text, String term) {
    Optional<Clause> wanted = one(term);
    if (wanted.isEmpty()) {
      return append(text, term);
    }
    if (holds(text, term)) {
      return text;
    }
    String free = without(text, contrary(term, wanted.get()));
    QueryReading reading = read(free);
    Optional<Clause> kin =
        reading.clause().clauses().stream()
            .filter(clause -> isKin(clause, wanted.get()))
            .findFirst();
    return kin.map(clause -> join(reading, clause, term.strip()))
        .orElseGet(() -> append(free, term));
  }

  /** {@code text} without {@code term}; the same text where it does not hold it. */
  public static String without(String text, String term) {
    QueryReading reading = read(text);
    return one(term)
        .flatMap(wanted -> find(reading, wanted))
        .map(found -> take(text, found))
        .orElse(text);
  }

  /** {@code text} without anything it demands or allows of {@code field}. */
  public static String withoutField(String text, String field) {
    String name = FieldNames.of(field);
    String left = text;
    Optional<Found> found = findField(read(left), name);
    while (found.isPresent()) {
      left = take(left, found.get());
      found = findField(read(left), name);
    }
    return left;
  }

  /**
   * Where a term stands.
   *
   * @param whole the part of the query it is, or is one of the choices of
   * @param choices its own and the other choices
   */
  private record Found(Clause whole, List<Clause> choices, int which) {}

  private static QueryReading read(String text) {
    return QueryReader.read(text);
  }

  private static Optional<Clause> one(String term) {
    QueryReading reading = read(term);
    List<Clause> clauses = reading.clause().clauses();
    return clauses.size() == 1 && !(clauses.getFirst() instanceof Clause.Open)
        ? Optional.of(clauses.getFirst())
        : Optional.empty();
  }

  private static Optional<Found> find(QueryReading reading, Clause wanted) {
    for (Clause whole : reading.clause().clauses()) {
      List<Clause> choices = alternatives(whole);
      for (int i = 0; i < choices.size(); i++) {
        if (same(choices.get(i), wanted)) {
          return Optional.of(new Found(whole, choices, i));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> findField(QueryReading reading, String name) {
    for (Clause whole : reading.clause().clauses()) {
      List<Clause> choices = alternatives(whole);
      for (int i = 0; i < choices.size(); i++) {
        if (choices.get(i) instanceof Clause.Term term && term.field().equals(name)) {
          return Optional.of(new Found(whole, choices, i));
        }
      }
    }
    return Optional.empty();
  }

  /** The choices a part of the query offers: itself, or all values of one field between ORs. */
  private static List<Clause> alternatives(Clause clause) {
    if (!(clause instanceof Clause.Any(List<Clause> choices, Span at))) {
      return List.of(clause);
    }
    boolean isOneField =
        choices.stream().allMatch(Clause.Term.class::isInstance)
            && choices.stream().map(choice -> ((Clause.Term) choice).field()).distinct().count()
                == 1;
    return isOneField ? choices : List.of(clause);
  }

  private static boolean isKin(Clause clause, Clause wanted) {
    return wanted instanceof Clause.Term term
        && ONE_VALUE.contains(term.field())
        && !term.relation().isOrder()
        && alternatives(clause).stream()
            .allMatch(
                choice ->
                    choice instanceof Clause.Term other
                        && other.field().equals(term.field())
                        && !other.relation().isOrder());
  }

  private static boolean same(Clause one, Clause other) {
    return switch (one) {
      case Clause.Term term ->
          other instanceof Clause.Term that
              && term.field().equals(that.field())
              && term.relation() == that.relation()
              && term.value().equalsIgnoreCase(that.value());
      case Clause.Words words ->
          other instanceof Clause.Words that && words.text().equalsIgnoreCase(that.text());
      case Clause.Not(Clause inner, Span at) ->
          other instanceof Clause.Not that && same(inner, that.clause());
      case Clause.Any(List<Clause> clauses, Span at) ->
          other instanceof Clause.Any that && allSame(clauses, that.clauses());
      case Clause.All(List<Clause> clauses, Span at) ->
          other instanceof Clause.All that && allSame(clauses, that.clauses());
      case Clause.Open open -> false;
    };
  }

  private static boolean allSame(List<Clause> some, List<Clause> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = same(some.get(i), others.get(i));
    }
    return same;
  }

  private static String contrary(String term, Clause clause) {
    return clause instanceof Clause.Not(Clause inner, Span at)
        ? inner.at().in(term)
        : "-" + clause.at().in(term);
  }

  private static String join(QueryReading reading, Clause kin, String term) {
    String text = reading.text();
    boolean isParenthesis = text.charAt(kin.at().start()) == '(' && reading.missing().isEmpty();
    if (!isParenthesis && kin.at().end() == text.length()) {
      return append(text + OR.stripTrailing(), term);
    }
    int place = isParenthesis ? kin.at().end() - 1 : kin.at().end();
    return text.substring(0, place) + OR + term + text.substring(place);
  }

  private static String append(String text, String term) {
    String closed = text.stripTrailing() + read(text).missing();
    return (closed + " " + term.strip()).strip();
  }

  private static String take(String text, Found found) {
    Span whole = found.whole().at();
    if (found.choices().size() == 1) {
      return cut(text, whole);
    }
    List<String> left = new ArrayList<>();
    for (int i = 0; i < found.choices().size(); i++) {
      if (i != found.which()) {
        left.add(found.choices().get(i).at().in(text));
      }
    }
    boolean isParenthesis = text.charAt(whole.start()) == '(' && left.size() > 1;
    String choices = String.join(OR, left);
    return text.substring(0, whole.start())
        + (isParenthesis ? "(" + choices + ")" : choices)
        + text.substring(whole.end());
  }

  /** Without this part and the blanks that parted it from its neighbour. */
  private static String cut(String text, Span span) {
    String before = text.substring(0, span.start()).stripTrailing();
    String after = text.substring(span.end()).stripLeading();
    return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
  }
}
