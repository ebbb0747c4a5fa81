package dev.copydesk.rule;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.YamlNode.Entry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mapping whose fields the schema describes: the whole front matter, or a record in it.
 *
 * @param fields what the schema knows in it
 * @param written those that are there, in the schema's order; of a key that stands twice, the last
 * @param unknown the entries whose keys the schema does not know here
 */
public record WrittenRecord(
    FieldPath path, List<Field> fields, List<WrittenField> written, List<Entry> unknown) {

  public WrittenRecord {
    Objects.requireNonNull(path);
    fields = List.copyOf(fields);
    written = List.copyOf(written);
    unknown = List.copyOf(unknown);
  }

  /** The field of that key, if it is there. */
  public Optional<WrittenField> written(String key) {
    for (WrittenField field : written) {
      if (field.field().key().equals(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
