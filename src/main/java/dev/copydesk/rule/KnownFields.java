package dev.copydesk.rule;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.Schema;
import dev.copydesk.repair.KnownKeys;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The schema's keys, as the repair of blocks asks for them. */
final class KnownFields {

  private KnownFields() {}

  static KnownKeys of(Schema schema) {
    Set<String> paths = new HashSet<>();
    collect(schema.fields(), "", paths);
    return KnownKeys.of(
        paths,
        schema.fields().stream()
            .filter(field -> field.kind() == FieldKind.SEALED)
            .map(Field::key)
            .collect(Collectors.toSet()));
  }

  private static void collect(List<Field> fields, String prefix, Set<String> paths) {
    for (Field field : fields) {
      paths.add(prefix + field.key());
      collect(field.fields(), prefix + field.key() + ".", paths);
    }
  }
}
