package dev.copydesk.field;

import java.util.List;
import java.util.Objects;

/**
 * What the schema says of one field.
 *
 * @param key its key in the front matter
 * @param label how the form and messages name it
 * @param group the form's group it stands in; empty inside a record
 * @param hint one line of help, or empty
 * @param required whether an article without it has a problem
 * @param choices the words of a {@link FieldKind#CHOICE}; empty where any will do
 * @param fields the fields of a record or of a list's records, in canonical order; empty otherwise
 */
public record Field(
    String key,
    FieldKind kind,
    String label,
    String group,
    String hint,
    boolean required,
    List<String> choices,
    List<Field> fields) {

  public Field {
    Objects.requireNonNull(key);
    Objects.requireNonNull(kind);
    choices = List.copyOf(choices);
    fields = List.copyOf(fields);
  }

  /** The field that an unknown key is taken for. */
  public static Field unknown(String key) {
    return new Field(key, FieldKind.OTHER, key, "", "", false, List.of(), List.of());
  }
}
