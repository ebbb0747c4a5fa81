package dev.copydesk.field;

import dev.copydesk.field.FieldPath.Step;
import java.util.List;
import java.util.Optional;

/**
 * The fields an article is known to have, in canonical order.
 *
 * @param requiredOneOf sets of keys; an article needs at least one field of each set
 */
public record Schema(List<Field> fields, List<List<String>> requiredOneOf) {

  public Schema {
    fields = List.copyOf(fields);
    requiredOneOf = requiredOneOf.stream().map(List::copyOf).toList();
  }

  /** What the schema says of the field at {@code path}; empty where it knows nothing of it. */
  public Optional<Field> find(FieldPath path) {
    List<Field> level = fields;
    Optional<Field> found = Optional.empty();
    for (Step step : path.steps()) {
      switch (step) {
        case Step.Key(String name) -> {
          found = named(level, name);
          level = found.map(Field::fields).orElse(List.of());
        }
        case Step.Index(int index) -> found = found.flatMap(Schema::item);
      }
      if (found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  /** The kind at {@code path}, {@link FieldKind#OTHER} where the schema knows nothing of it. */
  public FieldKind kindOf(FieldPath path) {
    return find(path).map(Field::kind).orElse(FieldKind.OTHER);
  }

  /** The canonical order of the keys inside the mapping at {@code path}. */
  public List<String> keyOrder(FieldPath path) {
    List<Field> inside = path.isRoot() ? fields : find(path).map(Field::fields).orElse(List.of());
    return inside.stream().map(Field::key).toList();
  }

  /** Asked for every field of every story, so it is a plain loop. */
  private static Optional<Field> named(List<Field> level, String name) {
    for (Field field : level) {
      if (field.key().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private static Optional<Field> item(Field list) {
    return switch (list.kind()) {
      case TEXTS -> Optional.of(itemOf(list, FieldKind.TEXT));
      case RECORDS -> Optional.of(itemOf(list, FieldKind.RECORD));
      case TEXT, PARAGRAPH, WHOLE_NUMBER, FLAG, DATE, URL, CHOICE, RECORD, SEALED, OTHER ->
          Optional.empty();
    };
  }

  private static Field itemOf(Field list, FieldKind kind) {
    return new Field(list.key(), kind, list.label(), "", "", false, List.of(), list.fields());
  }
}
