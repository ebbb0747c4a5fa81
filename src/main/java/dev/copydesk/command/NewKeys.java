package dev.copydesk.command;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.rule.Likeness;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Tells of keys that neither the schema nor the article has and that look misspelt. */
record NewKeys(Schema schema, Optional<FieldReader> fields) {

  private static final int MOST_SLIPS = 2;

  /** A sentence for each such key at the top that these changes would make. */
  List<String> of(List<Change> changes) {
    return changes.stream()
        .filter(change -> !(change instanceof Change.Remove || change instanceof Change.Move))
        .flatMap(change -> change.path().steps().stream().limit(1))
        .flatMap(
            step -> step instanceof FieldPath.Step.Key(String name) ? Stream.of(name) : Stream.of())
        .distinct()
        .filter(this::isNew)
        .flatMap(key -> told(key).stream())
        .toList();
  }

  private boolean isNew(String key) {
    FieldPath path = FieldPath.of(key);
    return schema.find(path).isEmpty()
        && fields.filter(reader -> reader.value(path) instanceof FieldValue.Missing).isPresent();
  }

  private Optional<String> told(String key) {
    ToIntFunction<String> slips = known -> Likeness.slips(key, known);
    return schema.fields().stream()
        .map(Field::key)
        .filter(known -> slips.applyAsInt(known) <= MOST_SLIPS)
        .min(Comparator.comparingInt(slips))
        .map(
            known ->
                "“%s” is not in the schema; it is a new field of its own. Did you mean “%s”?"
                    .formatted(key, known));
  }
}
