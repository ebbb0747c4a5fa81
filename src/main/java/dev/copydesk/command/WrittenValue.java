package dev.copydesk.command;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.frontmatter.YamlNode;
import java.util.List;
import java.util.Objects;

/**
 * A node and what the schema says of it.
 *
 * @param fields the fields of a record or of a list's records; empty otherwise
 */
record WrittenValue(YamlNode node, FieldKind kind, List<Field> fields) {

  WrittenValue {
    Objects.requireNonNull(node);
    Objects.requireNonNull(kind);
    fields = List.copyOf(fields);
  }

  /** The same, but for the node. */
  WrittenValue at(YamlNode other) {
    return new WrittenValue(other, kind, fields);
  }

  /** {@code node} as this record's value of {@code key}. */
  WrittenValue field(String key, YamlNode node) {
    return fields.stream()
        .filter(field -> kind == FieldKind.RECORD && field.key().equals(key))
        .findFirst()
        .map(field -> new WrittenValue(node, field.kind(), field.fields()))
        .orElseGet(() -> new WrittenValue(node, FieldKind.OTHER, List.of()));
  }

  /** {@code node} as an item of this list. */
  WrittenValue item(YamlNode node) {
    return switch (kind) {
      case TEXTS -> new WrittenValue(node, FieldKind.TEXT, List.of());
      case RECORDS -> new WrittenValue(node, FieldKind.RECORD, fields);
      case TEXT, PARAGRAPH, WHOLE_NUMBER, FLAG, DATE, URL, CHOICE, RECORD, SEALED, OTHER ->
          new WrittenValue(node, FieldKind.OTHER, List.of());
    };
  }
}
