package dev.copydesk.field;

import dev.copydesk.field.FieldPath.Step;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Alias;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks paths through a front matter's nodes; it follows no alias and no merge key. */
public final class Locator {

  /** The key that brings another mapping's entries in (YAML 1.1). */
  static final String MERGE_KEY = "<<";

  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private Locator() {}

  /** The node at {@code path}; empty where there is none of its own. */
  public static Optional<YamlNode> node(FrontMatter frontMatter, FieldPath path) {
    return find(frontMatter, path) instanceof Located.Here here
        ? Optional.of(here.node())
        : Optional.empty();
  }

  /** What stands at {@code path}. */
  public static Located find(FrontMatter frontMatter, FieldPath path) {
    YamlNode node = frontMatter.root();
    List<YamlNode> above = new ArrayList<>();
    FieldPath walked = FieldPath.ROOT;
    List<Step> steps = path.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean isLast = i == steps.size() - 1;
      FieldPath next = walked.with(step);
      Optional<YamlNode> child;
      if (node instanceof Alias alias) {
        return new Located.ThroughAlias(alias, walked);
      } else if (node instanceof Mapping mapping && step instanceof Step.Key(String name)) {
        List<Entry> named = mapping.named(name);
        if (named.size() > 1) {
          return new Located.Twice(named, next);
        }
        Optional<Entry> merge = mapping.named(MERGE_KEY).stream().findFirst();
        if (named.isEmpty() && merge.isPresent() && !name.equals(MERGE_KEY)) {
          return new Located.Inherited(merge.get(), mapping);
        }
        child = named.stream().findFirst().map(Entry::value);
      } else if (node instanceof Sequence sequence && step instanceof Step.Index(int index)) {
        child =
            index < sequence.items().size()
                ? Optional.of(sequence.items().get(index))
                : Optional.empty();
      } else if (isNothing(node)) {
        return new Located.NoParent(walked);
      } else {
        return new Located.NoCollection(node, walked);
      }
      if (child.isEmpty()) {
        return isLast ? new Located.Missing(node) : new Located.NoParent(next);
      }
      above.add(node);
      node = child.get();
      walked = next;
    }
    Optional<YamlNode> parent = above.isEmpty() ? Optional.empty() : Optional.of(above.getLast());
    return new Located.Here(node, parent, List.copyOf(above));
  }

  /** Whether {@code node} is written as no value: nothing, {@code null} or {@code ~}, plain. */
  public static boolean isNothing(YamlNode node) {
    return node instanceof Scalar scalar
        && scalar.style() == dev.copydesk.frontmatter.ScalarStyle.PLAIN
        && NOTHING.contains(scalar.value());
  }
}
