package dev.copydesk.frontmatter;

import dev.copydesk.frontmatter.YamlNode.Alias;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows which node each alias of a block repeats: the last one of that name that begins before it
 * (YAML 1.2.2, 3.2.2.2).
 */
public final class AliasTargets {

  private final Map<String, List<YamlNode>> named = new HashMap<>();

  public AliasTargets(YamlNode root) {
    collect(root);
  }

  /** The node that {@code alias} repeats; empty if it lies inside that node. */
  public Optional<YamlNode> of(Alias alias) {
    List<YamlNode> nodes = named.getOrDefault(alias.name(), List.of());
    for (int i = nodes.size() - 1; i >= 0; i--) {
      YamlNode node = nodes.get(i);
      if (node.span().start() < alias.span().start()) {
        return node.span().covers(alias.span()) ? Optional.empty() : Optional.of(node);
      }
    }
    return Optional.empty();
  }

  private void collect(YamlNode node) {
    node.properties()
        .anchor()
        .ifPresent(name -> named.computeIfAbsent(name, key -> new ArrayList<>()).add(node));
    switch (node) {
      case Mapping mapping -> {
        for (YamlNode.Entry entry : mapping.entries()) {
          collect(entry.key());
          collect(entry.value());
        }
      }
      case Sequence sequence -> sequence.items().forEach(this::collect);
      case Scalar scalar -> {}
      case Alias alias -> {}
    }
  }
}
