package dev.copydesk.edit;

import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.YamlNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Which names of values (anchors) depend on which repetitions (aliases). */
final class Anchors {

  private Anchors() {}

  /** Whether {@code node} holds an anchor or an alias anywhere. */
  static boolean isBound(YamlNode node) {
    boolean[] bound = new boolean[1];
    visit(
        node,
        each ->
            bound[0] |= each instanceof YamlNode.Alias || each.properties().anchor().isPresent());
    return bound[0];
  }

  /** An anchor within {@code node} that an alias outside of it repeats. */
  static Optional<String> neededOutside(FrontMatter frontMatter, YamlNode node) {
    Set<String> inside = new HashSet<>();
    visit(node, each -> each.properties().anchor().ifPresent(inside::add));
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    Set<String> outside = new HashSet<>();
    visit(
        frontMatter.root(),
        each -> {
          if (each instanceof YamlNode.Alias alias && !node.span().covers(alias.span())) {
            outside.add(alias.name());
          }
        });
    return inside.stream().filter(outside::contains).findFirst();
  }

  static void visit(YamlNode node, Consumer<YamlNode> visitor) {
    visitor.accept(node);
    switch (node) {
      case YamlNode.Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  entry -> {
                    visit(entry.key(), visitor);
                    visit(entry.value(), visitor);
                  });
      case YamlNode.Sequence sequence -> sequence.items().forEach(item -> visit(item, visitor));
      case YamlNode.Scalar scalar -> {}
      case YamlNode.Alias alias -> {}
    }
  }
}
