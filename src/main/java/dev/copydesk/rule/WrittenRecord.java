package dev.copydesk.rule;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.YamlNode.Entry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A mapping whose fields the schema describes: the whole front matter, or a record in it.
 *
 * @param fields what the schema knows in it
 * @param written those that are there, by key; of a key that stands twice, the last
 * @param unknown the entries whose keys the schema does not know here
 */
public record WrittenRecord(
    FieldPath path, List<Field> fields, Map<String, WrittenField> written, List<Entry> unknown) {

  public WrittenRecord {
    Objects.requireNonNull(path);
    fields = List.copyOf(fields);
    written = Map.copyOf(written);
    unknown = List.copyOf(unknown);
  }

  /** The field of that key, if it is there. */
  public Optional<WrittenField> written(String key) {
    return Optional.ofNullable(written.get(key));
  }
}
