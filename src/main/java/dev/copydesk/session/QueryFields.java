package dev.copydesk.session;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import dev.copydesk.field.Schema;
import dev.copydesk.query.FieldNames;
import dev.copydesk.rule.Likeness;
import dev.copydesk.session.QueryField.Manner;
import dev.copydesk.session.QueryField.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Finds the field that a query names: in the entry where that holds it, else in a column. */
final class QueryFields {

  private final Schema schema;
  private final Columns columns;

  /** Finds fields of {@code schema}, and others that articles may have; those read are known. */
  QueryFields(Schema schema, Columns columns) {
    this.schema = schema;
    this.columns = columns;
  }

  /** Whether no article has such a field, as far as that was looked into. */
  boolean isNowhere(Named named) {
    return !named.paths().isEmpty() && named.paths().stream().allMatch(columns::isNowhere);
  }

  /** The name that somebody most likely meant who typed {@code name}; empty where none is near. */
  Optional<String> near(String name) {
    String typed = name.toLowerCase(Locale.ROOT);
    int most = Math.clamp(typed.length() / 4, 1, 3);
    ToIntFunction<String> slips = known -> Likeness.slips(typed, known.toLowerCase(Locale.ROOT));
    return Stream.concat(FieldNames.ALL.stream(), schema.fields().stream().map(Field::key))
        .filter(known -> slips.applyAsInt(known) <= most)
        .min(Comparator.comparingInt(slips));
  }

  /** The field that {@code name} is; known names are as {@code FieldNames} writes them. */
  Named find(String name) {
    return switch (name) {
      case "title" -> text(Entry::title, Manner.ANYWHERE);
      case "excerpt" -> text(Entry::excerpt, Manner.ANYWHERE);
      case "note" -> text(Entry::note, Manner.ANYWHERE);
      case "provider" -> text(Entry::provider, Manner.ANYWHERE);
      case "provider.domain" -> text(Entry::domain, Manner.HOST);
      case "category" -> text(Entry::category, Manner.WHOLE);
      case "type" -> text(Entry::type, Manner.WHOLE);
      case "file" -> text(entry -> entry.id().path(), Manner.ANYWHERE);
      case "originalUrl" -> text(Entry::originalUrl, Manner.ANYWHERE);
      case "webUrl" -> text(Entry::webUrl, Manner.ANYWHERE);
      case "url" ->
          inEntry(
              new QueryField.Text(
                  (entry, columns, wanted) ->
                      wanted.test(entry.originalUrl()) || wanted.test(entry.webUrl()),
                  Manner.ANYWHERE),
              entry -> !entry.originalUrl().isEmpty() || !entry.webUrl().isEmpty());
      case "topic" ->
          inEntry(
              new QueryField.Text(
                  (entry, columns, wanted) -> any(entry.topics(), wanted), Manner.WHOLE),
              entry -> !entry.topics().isEmpty());
      case "quality" -> number(Entry::quality);
      case "heat" -> number(Entry::heat);
      case "related" -> count(Entry::related);
      case "images" -> count(Entry::images);
      case "date" ->
          inEntry(
              new QueryField.Day((entry, columns, wanted) -> isDay(entry, wanted)),
              entry -> !entry.date().isEmpty());
      case "published" ->
          inEntry(
              new QueryField.Flag((entry, columns) -> entry.published()),
              entry -> entry.published() != Triage.UNKNOWN);
      case "removed" ->
          inEntry(
              new QueryField.Flag((entry, columns) -> entry.removed() ? Triage.YES : Triage.NO),
              Entry::removed);
      default -> FieldPath.parse(name).map(this::inColumn).orElseGet(QueryFields::none);
    };
  }

  private static Named none() {
    return new Named(new QueryField.None(), (entry, columns) -> false, Set.of());
  }

  private static Named inEntry(QueryField field, Predicate<Entry> present) {
    return new Named(field, (entry, columns) -> present.test(entry), Set.of());
  }

  private static Named text(Function<Entry, String> text, Manner manner) {
    return inEntry(
        new QueryField.Text((entry, columns, wanted) -> wanted.test(text.apply(entry)), manner),
        entry -> !text.apply(entry).isEmpty());
  }

  private static Named number(Function<Entry, OptionalLong> number) {
    return inEntry(
        new QueryField.Number(
            (entry, columns, wanted) ->
                number.apply(entry).isPresent() && wanted.test(number.apply(entry).getAsLong())),
        entry -> number.apply(entry).isPresent());
  }

  private static Named count(ToIntFunction<Entry> count) {
    return inEntry(
        new QueryField.Number((entry, columns, wanted) -> wanted.test(count.applyAsInt(entry))),
        entry -> count.applyAsInt(entry) > 0);
  }

  private static boolean isDay(Entry entry, LongPredicate wanted) {
    var day = Days.of(entry);
    return day.isPresent() && wanted.test(day.getAsInt());
  }

  private static boolean any(List<String> texts, Predicate<String> wanted) {
    for (String text : texts) {
      if (wanted.test(text)) {
        return true;
      }
    }
    return false;
  }

  private Named inColumn(FieldPath typed) {
    Known known = known(typed);
    if (known.kind() == FieldKind.SEALED) {
      return new Named(new QueryField.Sealed(), (entry, columns) -> false, Set.of());
    }
    FieldPath path = known.path();
    return new Named(
        field(path, known.kind()),
        (entry, columns) -> columns.cell(path, entry.id()).count() > 0,
        Set.of(path));
  }

  private static QueryField field(FieldPath path, FieldKind kind) {
    QueryField.TextsOf texts =
        (entry, columns, wanted) -> columns.cell(path, entry.id()).any(wanted);
    return switch (kind) {
      case TEXT, PARAGRAPH, URL -> new QueryField.Text(texts, Manner.ANYWHERE);
      case CHOICE, TEXTS -> new QueryField.Text(texts, Manner.WHOLE);
      case WHOLE_NUMBER ->
          new QueryField.Number(
              (entry, columns, wanted) ->
                  texts.any(entry, columns, text -> isNumber(text, wanted)));
      case DATE ->
          new QueryField.Day(
              (entry, columns, wanted) -> texts.any(entry, columns, text -> isDay(text, wanted)));
      case FLAG -> new QueryField.Flag((entry, columns) -> flag(columns.cell(path, entry.id())));
      case RECORD, RECORDS ->
          new QueryField.Number(
              (entry, columns, wanted) -> wanted.test(columns.cell(path, entry.id()).count()));
      case OTHER -> new QueryField.Unknown(texts);
      case SEALED -> new QueryField.Sealed();
    };
  }

  static boolean isNumber(String text, LongPredicate wanted) {
    try {
      return wanted.test(Long.parseLong(text.strip()));
    } catch (NumberFormatException e) {
      // It is no number, so it is none of those wanted.
      return false;
    }
  }

  static boolean isDay(String text, LongPredicate wanted) {
    var day = Days.of(text.strip());
    return day.isPresent() && wanted.test(day.getAsInt());
  }

  private static Triage flag(Cell cell) {
    if (cell.any(Boolean.TRUE.toString()::equalsIgnoreCase)) {
      return Triage.YES;
    }
    return cell.any(Boolean.FALSE.toString()::equalsIgnoreCase) ? Triage.NO : Triage.UNKNOWN;
  }

  /** A path with its keys as the schema spells them, and what it holds there. */
  private record Known(FieldPath path, FieldKind kind) {}

  /** Goes down the schema; a key behind a list means that of any of its records. */
  private Known known(FieldPath typed) {
    FieldPath path = FieldPath.ROOT;
    FieldKind kind = FieldKind.OTHER;
    List<Field> level = schema.fields();
    for (Step step : typed.steps()) {
      if (kind == FieldKind.SEALED) {
        return new Known(path, kind);
      }
      switch (step) {
        case Step.Key(String name) -> {
          Optional<Field> found = named(level, name);
          path = path.key(found.map(Field::key).orElse(name));
          kind = found.map(Field::kind).orElse(FieldKind.OTHER);
          level = found.map(Field::fields).orElse(List.of());
        }
        case Step.Index(int index) -> {
          path = path.index(index);
          kind =
              switch (kind) {
                case RECORDS -> FieldKind.RECORD;
                case TEXTS -> FieldKind.TEXT;
                case SEALED -> FieldKind.SEALED;
                case TEXT, PARAGRAPH, WHOLE_NUMBER, FLAG, DATE, URL, CHOICE, RECORD, OTHER ->
                    FieldKind.OTHER;
              };
        }
      }
    }
    return new Known(path, kind);
  }

  /** The key itself, or else one that differs in case alone. */
  private static Optional<Field> named(List<Field> level, String name) {
    return level.stream()
        .filter(field -> field.key().equals(name))
        .findFirst()
        .or(() -> level.stream().filter(field -> field.key().equalsIgnoreCase(name)).findFirst());
  }
}
