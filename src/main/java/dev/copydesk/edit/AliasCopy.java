package dev.copydesk.edit;

import dev.copydesk.frontmatter.AliasTargets;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.Limits;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.frontmatter.NewNode.NewEntry;
import dev.copydesk.frontmatter.ScalarStyle;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Alias;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies a written value, such as what an alias repeats, aliases within it written out too. */
public final class AliasCopy {

  private final AliasTargets targets;
  private int count;

  private AliasCopy(AliasTargets targets) {
    this.targets = targets;
  }

  /** The copy; empty if it is beyond {@link Limits#NODES}, holds itself, or has odd keys. */
  public static Optional<NewNode> of(FrontMatter frontMatter, YamlNode node) {
    AliasCopy copy = new AliasCopy(new AliasTargets(frontMatter.root()));
    return copy.copy(node, 0);
  }

  private Optional<NewNode> copy(YamlNode node, int depth) {
    if (++count > Limits.NODES || depth > Limits.DEPTH || node.properties().tag().isPresent()) {
      return Optional.empty();
    }
    return switch (node) {
      case Alias alias -> targets.of(alias).flatMap(target -> copy(target, depth + 1));
      case Scalar scalar ->
          Optional.of(
              scalar.style() == ScalarStyle.PLAIN
                  ? new NewNode.Literal(scalar.value().isEmpty() ? "null" : scalar.value())
                  : new NewNode.Text(scalar.value()));
      case Sequence sequence -> items(sequence, depth);
      case Mapping mapping -> entries(mapping, depth);
    };
  }

  private Optional<NewNode> items(Sequence sequence, int depth) {
    List<NewNode> items = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      Optional<NewNode> copied = copy(item, depth + 1);
      if (copied.isEmpty()) {
        return copied;
      }
      items.add(copied.get());
    }
    return Optional.of(new NewNode.Items(items));
  }

  private Optional<NewNode> entries(Mapping mapping, int depth) {
    List<NewEntry> entries = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      Optional<NewNode> copied = copy(entry.value(), depth + 1);
      Optional<String> name = entry.name();
      boolean usable =
          name.isPresent() && !name.get().equals("<<") && mapping.named(name.get()).size() == 1;
      if (copied.isEmpty() || !usable) {
        return Optional.empty();
      }
      boolean plain = ((Scalar) entry.key()).style() == ScalarStyle.PLAIN;
      entries.add(new NewEntry(name.get(), copied.get(), plain));
    }
    return Optional.of(new NewNode.Entries(entries));
  }
}
