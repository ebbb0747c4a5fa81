package dev.copydesk.rule;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import java.util.List;
import java.util.Objects;

/**
 * A mapping whose fields the schema describes: the whole front matter, or a record in it.
 *
 * @param fields what the schema knows in it
 */
public record WrittenRecord(FieldPath path, Mapping mapping, List<Field> fields) {

  public WrittenRecord {
    Objects.requireNonNull(path);
    Objects.requireNonNull(mapping);
    fields = List.copyOf(fields);
  }
}
