package dev.copydesk.command;

import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Alias;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nodes of one front matter that carry an anchor, for whoever follows aliases. */
final class Anchored {

  private final Map<String, List<YamlNode>> named = new HashMap<>();

  Anchored(FrontMatter frontMatter) {
    collect(frontMatter.root());
  }

  /**
   * The value {@code alias} repeats, which is the last one of that name before it; empty where the
   * alias lies inside that value.
   */
  Optional<YamlNode> target(Alias alias) {
    YamlNode last = null;
    for (YamlNode node : named.getOrDefault(alias.name(), List.of())) {
      if (node.span().start() >= alias.span().start()) {
        break;
      }
      last = node;
    }
    return Optional.ofNullable(last).filter(node -> node.span().end() <= alias.span().start());
  }

  private void collect(YamlNode node) {
    node.properties()
        .anchor()
        .ifPresent(name -> named.computeIfAbsent(name, n -> new ArrayList<>()).add(node));
    switch (node) {
      case Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  entry -> {
                    collect(entry.key());
                    collect(entry.value());
                  });
      case Sequence sequence -> sequence.items().forEach(this::collect);
      case Scalar scalar -> {}
      case Alias alias -> {}
    }
  }
}
