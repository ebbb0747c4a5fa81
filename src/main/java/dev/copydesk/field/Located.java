package dev.copydesk.field;

import dev.copydesk.frontmatter.YamlNode;
import java.util.List;
import java.util.Optional;

/** What stands at the end of a path. */
public sealed interface Located {

  /**
   * A node of its own.
   *
   * @param parent the mapping or sequence it stands in; empty for the root
   */
  record Here(YamlNode node, Optional<YamlNode> parent, List<YamlNode> above) implements Located {}

  /** Nothing, but all above it is there: the key or the index is missing in {@code parent}. */
  record Missing(YamlNode parent) implements Located {}

  /** A field above it is missing or holds no value; {@code path} is the first such one. */
  record NoParent(FieldPath path) implements Located {}

  /** A step wants a mapping or a list where {@code node} is none. */
  record NoCollection(YamlNode node, FieldPath path) implements Located {}

  /** The way leads through an alias, so the field stands elsewhere. */
  record ThroughAlias(YamlNode.Alias alias, FieldPath path) implements Located {}

  /** The key at {@code path} stands more than once in its mapping. */
  record Twice(List<YamlNode.Entry> entries, FieldPath path) implements Located {}

  /** The key is not written here, but a merge key ({@code <<}) may provide it. */
  record Inherited(YamlNode.Entry mergeKey, YamlNode.Mapping parent) implements Located {}
}
