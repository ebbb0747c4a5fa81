package dev.copydesk.field;

import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.YamlNode;
import java.util.Optional;

/** Says why a field's value must not be changed where it stands: other places depend on it. */
public final class Locks {

  private Locks() {}

  /** The reason, in one sentence with the way out; empty where an edit is safe. */
  public static Optional<String> on(FrontMatter frontMatter, FieldPath path) {
    return switch (Locator.find(frontMatter, path)) {
      case Located.Here here -> onNode(here, path);
      case Located.Missing missing -> Optional.empty();
      case Located.NoParent missing -> Optional.empty();
      case Located.NoCollection(YamlNode node, FieldPath at) ->
          Optional.of("“%s” is a single value here, so it has no “%s”.".formatted(at, path));
      case Located.ThroughAlias(YamlNode.Alias alias, FieldPath at) ->
          Optional.of(
              "“%s” repeats the value of “&%s” (an alias); edit that or write the value out."
                  .formatted(at, alias.name()));
      case Located.Twice twice ->
          Optional.of(
              "“%s” stands twice (lines %d and %d); remove one of them first."
                  .formatted(
                      twice.path(),
                      line(frontMatter, twice.entries().getFirst()),
                      line(frontMatter, twice.entries().getLast())));
      case Located.Inherited inherited ->
          Optional.of(
              "“%s” comes from a merge key (“<<”); edit it there or give it a value of its own here."
                  .formatted(path));
    };
  }

  private static Optional<String> onNode(Located.Here here, FieldPath path) {
    if (here.node() instanceof YamlNode.Alias alias) {
      return Optional.of(
          "“%s” repeats the value of “&%s” (an alias); edit that or write the value out."
              .formatted(path, alias.name()));
    }
    for (YamlNode above : here.above()) {
      if (above.properties().anchor().isPresent()) {
        return Optional.of(
            "“%s” lies inside the value named “&%s”, which other places may repeat."
                .formatted(path, above.properties().anchor().get()));
      }
    }
    YamlNode.Properties properties = here.node().properties();
    if (properties.anchor().isPresent()) {
      return Optional.of(
          "“%s” is named “&%s” (an anchor), so other places may repeat it."
              .formatted(path, properties.anchor().get()));
    }
    return properties
        .tag()
        .map(tag -> "“%s” carries a tag (“!”), which fixes its type.".formatted(path));
  }

  /** The file's line; the opening fence is line 1. */
  private static int line(FrontMatter frontMatter, YamlNode.Entry entry) {
    return frontMatter.lines().lineAt(entry.span().start()) + 1;
  }
}
