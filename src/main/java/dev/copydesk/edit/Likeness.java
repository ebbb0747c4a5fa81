package dev.copydesk.edit;

import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.frontmatter.NewNode.NewEntry;
import dev.copydesk.frontmatter.PlainText;
import dev.copydesk.frontmatter.ScalarStyle;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Alias;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Compares nodes of two editions of a block, and nodes with what was meant. */
final class Likeness {

  private final String before;
  private final String after;

  Likeness(String before, String after) {
    this.before = Objects.requireNonNull(before);
    this.after = Objects.requireNonNull(after);
  }

  /** Whether both are equal in kind, style and source text, with all below them. */
  boolean same(YamlNode old, YamlNode now) {
    if (!old.properties().equals(now.properties())) {
      return false;
    }
    return switch (old) {
      case Scalar a ->
          now instanceof Scalar b
              && a.style() == b.style()
              && sameSource(a, b)
              && a.value().equals(b.value());
      case Alias a -> now instanceof Alias b && sameSource(a, b);
      case Sequence a ->
          now instanceof Sequence b && a.flow() == b.flow() && sameItems(a.items(), b.items());
      case Mapping a ->
          now instanceof Mapping b && a.flow() == b.flow() && sameEntries(a.entries(), b.entries());
    };
  }

  private boolean sameSource(YamlNode old, YamlNode now) {
    int length = old.span().length();
    return length == now.span().length()
        && before.regionMatches(old.span().start(), after, now.span().start(), length);
  }

  boolean sameItems(List<YamlNode> old, List<YamlNode> now) {
    return areSame(old, now, this::same);
  }

  boolean sameEntries(List<Entry> old, List<Entry> now) {
    return areSame(old, now, this::same);
  }

  private static <T> boolean areSame(List<T> old, List<T> now, BiPredicate<T, T> same) {
    return old.size() == now.size()
        && IntStream.range(0, old.size()).allMatch(i -> same.test(old.get(i), now.get(i)));
  }

  boolean same(Entry old, Entry now) {
    return same(old.key(), now.key()) && same(old.value(), now.value());
  }

  /** Whether {@code node} means {@code value} to every reader. */
  static boolean means(YamlNode node, NewNode value) {
    return node.properties().isEmpty()
        && switch (value) {
          case NewNode.Text(String text) ->
              node instanceof Scalar scalar
                  && scalar.value().equals(text)
                  && (scalar.style() != ScalarStyle.PLAIN || !PlainText.isRetyped(text));
          case NewNode.Literal(String spelling) ->
              node instanceof Scalar scalar
                  && scalar.value().equals(spelling)
                  && scalar.style() == ScalarStyle.PLAIN;
          case NewNode.Loose(String spelling) ->
              node instanceof Scalar scalar && scalar.value().equals(spelling);
          case NewNode.Items(List<NewNode> items) ->
              node instanceof Sequence list && meansItems(list.items(), items);
          case NewNode.Entries(List<NewEntry> entries) ->
              node instanceof Mapping mapping && meansEntries(mapping.entries(), entries);
        };
  }

  private static boolean meansItems(List<YamlNode> nodes, List<NewNode> items) {
    if (nodes.size() != items.size()) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      if (!means(nodes.get(i), items.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean meansEntries(List<Entry> nodes, List<NewEntry> entries) {
    if (nodes.size() != entries.size()) {
      return false;
    }
    for (int i = 0; i < entries.size(); i++) {
      if (!nodes.get(i).isNamed(entries.get(i).key())
          || !means(nodes.get(i).value(), entries.get(i).value())) {
        return false;
      }
    }
    return true;
  }
}
