package dev.copydesk.session;

import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.query.Clause;
import dev.copydesk.query.FieldNames;
import dev.copydesk.query.Relation;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Takes one term as a test. A value that may still become one, at the end of the text, is begun.
 */
final class TermMeaning {

  /** What a yes-or-no field is asked for. */
  static final List<String> FLAGS = List.of("yes", "no", "undecided");

  private static final Map<String, Triage> DECISIONS =
      Map.of(
          "yes", Triage.YES,
          "true", Triage.YES,
          "no", Triage.NO,
          "false", Triage.NO,
          "undecided", Triage.UNKNOWN);

  private static final String PROBLEM = "problem";

  private final QueryFields fields;
  private final Clause.Term term;
  private final boolean isLast;

  /**
   * @param isLast whether nothing stands behind it, so that she may still be typing it
   */
  TermMeaning(QueryFields fields, Clause.Term term, boolean isLast) {
    this.fields = fields;
    this.term = term;
    this.isLast = isLast && !term.quoted();
  }

  /** What a term comes to. */
  sealed interface Outcome {}

  /**
   * It can be looked for.
   *
   * @param paths what must be read of the articles for it
   */
  record Tests(EntryTest test, Set<FieldPath> paths) implements Outcome {}

  /** She is typing it. */
  record Begun() implements Outcome {}

  /**
   * It cannot be looked for.
   *
   * @param at where it is wrong
   */
  record Wrong(Span at, String message) implements Outcome {}

  Outcome read() {
    if (term.relation().isOrder()
        && List.of("is", "has", "missing", PROBLEM).contains(term.field())) {
      return wrong("Put a colon here: %s:%s.".formatted(term.field(), term.value()));
    }
    return switch (term.field()) {
      case "is" -> state();
      case "has" -> present(true);
      case "missing" -> present(false);
      case PROBLEM -> problem();
      default -> named(fields.find(term.field()));
    };
  }

  private Outcome state() {
    return State.named(lower(term.value()))
        .<Outcome>map(state -> new Tests((entry, columns) -> state.isOf().test(entry), Set.of()))
        .orElseGet(() -> oneOf(State.NAMES, "After is: comes one of %s."));
  }

  private Outcome present(boolean wanted) {
    String name = term.value();
    if (name.equalsIgnoreCase("problems") || name.equalsIgnoreCase(PROBLEM)) {
      return new Tests((entry, columns) -> entry.problems().isEmpty() != wanted, Set.of());
    }
    QueryField.Named named = fields.find(FieldNames.of(name));
    return switch (named.field()) {
      case QueryField.Sealed() -> sealed(term.valueAt(), name);
      case QueryField.None() ->
          isLast
              ? new Begun()
              : new Wrong(term.valueAt(), "“%s” is no field's name.".formatted(name));
      case QueryField.Text text -> readable(named, wanted);
      case QueryField.Number number -> readable(named, wanted);
      case QueryField.Day day -> readable(named, wanted);
      case QueryField.Flag flag -> readable(named, wanted);
      case QueryField.Unknown unknown ->
          fields.isNowhere(named) ? nowhere(term.valueAt(), name) : readable(named, wanted);
    };
  }

  /** She would see no row and think that there is no such article. */
  private Outcome nowhere(Span at, String name) {
    return new Wrong(
        at,
        "No article has a field “%s”%s"
            .formatted(name, fields.near(name).map(" (“%s”?)."::formatted).orElse(".")));
  }

  /** An article that cannot be read is not known to lack anything. */
  private static Outcome readable(QueryField.Named named, boolean wanted) {
    return new Tests(
        (entry, columns) ->
            entry.unreadable().isEmpty() && named.present().of(entry, columns) == wanted,
        named.paths());
  }

  private Outcome problem() {
    if (isAny()) {
      return new Tests((entry, columns) -> !entry.problems().isEmpty(), Set.of());
    }
    Optional<Predicate<Problem>> called = RuleNames.named(term.value());
    if (called.isEmpty()) {
      return new Wrong(
          term.valueAt(),
          "No rule is called “%s”; after problem: comes a rule, or error, warning or info."
              .formatted(term.value()));
    }
    Predicate<Problem> wanted = called.get();
    return new Tests(
        (entry, columns) -> {
          for (Problem problem : entry.problems()) {
            if (wanted.test(problem)) {
              return true;
            }
          }
          return false;
        },
        Set.of());
  }

  private Outcome named(QueryField.Named named) {
    if (named.field() instanceof QueryField.Unknown && fields.isNowhere(named)) {
      return nowhere(term.fieldAt(), term.field());
    }
    if (isAny() && !(named.field() instanceof QueryField.Sealed)) {
      return readable(named, true);
    }
    return switch (named.field()) {
      case QueryField.Text(QueryField.TextsOf texts, QueryField.Manner manner) ->
          term.relation().isOrder()
              ? wrong(
                  "“%s” compares numbers and dates; after %s comes a colon."
                      .formatted(term.relation().sign(), term.field()))
              : texts(named, texts, manner);
      case QueryField.Number(QueryField.NumbersOf numbers) ->
          range(
              Scale.NUMBERS,
              "%1$s is a number, as in %1$s>50 or %1$s:50..80.",
              range ->
                  new Tests(
                      readable((entry, columns) -> numbers.any(entry, columns, range::holds)),
                      named.paths()));
      case QueryField.Day(QueryField.NumbersOf days) ->
          range(
              Scale.DAYS,
              "%1$s is a year, month or day there is, as in %1$s:2023-05 or %1$s:2023-05-17..",
              range ->
                  new Tests(
                      (entry, columns) -> days.any(entry, columns, range::holds), named.paths()));
      case QueryField.Flag(QueryField.FlagOf flag) -> flag(named, flag);
      case QueryField.Unknown(QueryField.TextsOf texts) -> unknown(named, texts);
      case QueryField.Sealed() -> sealed(term.fieldAt(), term.field());
      case QueryField.None() ->
          new Wrong(
              term.fieldAt(),
              "“%s” is no field; put it in quotes to look for these words."
                  .formatted(term.field()));
    };
  }

  private Outcome texts(
      QueryField.Named named, QueryField.TextsOf texts, QueryField.Manner manner) {
    Predicate<String> wanted =
        TextMatch.of(
            term.value(),
            term.relation() == Relation.EQUAL ? QueryField.Manner.WHOLE : manner,
            !term.quoted());
    return new Tests((entry, columns) -> texts.any(entry, columns, wanted), named.paths());
  }

  private Outcome flag(QueryField.Named named, QueryField.FlagOf flag) {
    Triage wanted = DECISIONS.get(lower(term.value()));
    if (term.relation().isOrder() || wanted == null) {
      return oneOf(FLAGS, "After " + term.field() + ": comes one of %s.");
    }
    return new Tests(
        readable((entry, columns) -> flag.of(entry, columns) == wanted), named.paths());
  }

  private static EntryTest readable(EntryTest test) {
    return (entry, columns) -> entry.unreadable().isEmpty() && test.of(entry, columns);
  }

  private Outcome range(Scale scale, String message, Function<Range, Outcome> tests) {
    Optional<Range> range = scale.read(term.relation(), term.value());
    if (range.isPresent()) {
      return tests.apply(range.get());
    }
    return isLast && scale.isBegun(term.value())
        ? new Begun()
        : wrong(message.formatted(term.field()));
  }

  /** A field of which nothing is known is compared as what it is compared with. */
  private Outcome unknown(QueryField.Named named, QueryField.TextsOf texts) {
    if (!term.relation().isOrder()) {
      return texts(named, texts, QueryField.Manner.ANYWHERE);
    }
    Optional<Range> numbers = Scale.NUMBERS.read(term.relation(), term.value());
    Optional<Range> days = Scale.DAYS.read(term.relation(), term.value());
    boolean isDay = days.isPresent() && term.value().indexOf('-') > 0;
    if (isDay) {
      return anyOf(named, texts, text -> QueryFields.isDay(text, days.get()::holds));
    }
    return numbers.isPresent()
        ? anyOf(named, texts, text -> QueryFields.isNumber(text, numbers.get()::holds))
        : range(
            Scale.NUMBERS,
            "Compare %1$s with a number or a day, as in %1$s>50 or %1$s<2023-05-17.",
            range -> new Begun());
  }

  private static Outcome anyOf(
      QueryField.Named named, QueryField.TextsOf texts, Predicate<String> wanted) {
    return new Tests((entry, columns) -> texts.any(entry, columns, wanted), named.paths());
  }

  private boolean isAny() {
    return term.value().equals("*") && !term.quoted() && !term.relation().isOrder();
  }

  private Outcome oneOf(List<String> words, String message) {
    boolean begun = isLast && words.stream().anyMatch(it -> it.startsWith(lower(term.value())));
    return begun ? new Begun() : wrong(message.formatted(String.join(", ", words)));
  }

  private static Outcome sealed(Span at, String name) {
    return new Wrong(at, "%s is sealed; it is never looked into.".formatted(name));
  }

  private Outcome wrong(String message) {
    return new Wrong(term.valueAt(), message);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
