package dev.copydesk.edit;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds an edit's result, read back, against the edition before: at one place it must be as meant,
 * everywhere else equal in kind, style and source text, in the same order.
 */
final class Verifier {

  /** What must be true of the node at the place of the edit. */
  interface Expectation {
    boolean holds(YamlNode old, YamlNode now, Likeness likeness);
  }

  private Verifier() {}

  /** Whether {@code now} differs from {@code old} at {@code path} alone, and there as expected. */
  static boolean holds(FrontMatter old, FrontMatter now, FieldPath path, Expectation expected) {
    Likeness likeness = new Likeness(old.text(), now.text());
    return walk(old.root(), now.root(), path.steps(), likeness, expected);
  }

  private static boolean walk(
      YamlNode old, YamlNode now, List<Step> steps, Likeness likeness, Expectation expected) {
    if (steps.isEmpty()) {
      return expected.holds(old, now, likeness);
    }
    List<Step> rest = steps.subList(1, steps.size());
    return switch (steps.getFirst()) {
      case Step.Key(String name) -> {
        if (!(old instanceof Mapping a && now instanceof Mapping b && a.flow() == b.flow())
            || a.entries().size() != b.entries().size()) {
          yield false;
        }
        for (int i = 0; i < a.entries().size(); i++) {
          Entry was = a.entries().get(i);
          Entry is = b.entries().get(i);
          boolean good =
              was.isNamed(name)
                  ? likeness.same(was.key(), is.key())
                      && walk(was.value(), is.value(), rest, likeness, expected)
                  : likeness.same(was, is);
          if (!good) {
            yield false;
          }
        }
        yield true;
      }
      case Step.Index(int index) -> {
        if (!(old instanceof Sequence a && now instanceof Sequence b && a.flow() == b.flow())
            || a.items().size() != b.items().size()) {
          yield false;
        }
        for (int i = 0; i < a.items().size(); i++) {
          boolean good =
              i == index
                  ? walk(a.items().get(i), b.items().get(i), rest, likeness, expected)
                  : likeness.same(a.items().get(i), b.items().get(i));
          if (!good) {
            yield false;
          }
        }
        yield true;
      }
    };
  }

  /** Whether {@code now} begins with all fields of {@code old}, as they were, and has more. */
  static boolean goesOn(FrontMatter old, FrontMatter now) {
    List<Entry> was = entries(old.root());
    List<Entry> is = entries(now.root());
    return !was.isEmpty()
        && is.size() > was.size()
        && new Likeness(old.text(), now.text()).sameEntries(was, is.subList(0, was.size()));
  }

  /** The node means {@code value}; a named or tagged one stays so. */
  static Expectation means(NewNode value) {
    return (old, now, likeness) -> Likeness.means(now, value);
  }

  /** The mapping has gained {@code key}, which means {@code value}. */
  static Expectation gainsKey(String key, NewNode value) {
    return (old, now, likeness) -> {
      List<Entry> rest = new ArrayList<>(entries(now));
      int at = indexOf(rest, key);
      return now instanceof Mapping
          && at >= 0
          && Likeness.means(rest.remove(at).value(), value)
          && likeness.sameEntries(entries(old), rest);
    };
  }

  /** The mapping has lost entry {@code index}. */
  static Expectation losesKey(int index) {
    return (old, now, likeness) -> {
      List<Entry> rest = new ArrayList<>(entries(old));
      rest.remove(index);
      return now instanceof Mapping && likeness.sameEntries(rest, entries(now));
    };
  }

  /** Entry {@code index} has the key {@code name}; its value is as it was. */
  static Expectation hasKey(int index, String name) {
    return (old, now, likeness) -> {
      List<Entry> was = new ArrayList<>(entries(old));
      List<Entry> is = new ArrayList<>(entries(now));
      if (was.size() != is.size()) {
        return false;
      }
      Entry before = was.remove(index);
      Entry after = is.remove(index);
      return after.isNamed(name)
          && likeness.same(before.value(), after.value())
          && likeness.sameEntries(was, is);
    };
  }

  /** The list has gained an item at {@code index}, which means {@code value}. */
  static Expectation gainsItem(int index, NewNode value) {
    return (old, now, likeness) -> {
      List<YamlNode> rest = new ArrayList<>(items(now));
      return rest.size() > index
          && Likeness.means(rest.remove(index), value)
          && likeness.sameItems(items(old), rest);
    };
  }

  /** The list has lost item {@code index}. */
  static Expectation losesItem(int index) {
    return (old, now, likeness) -> {
      List<YamlNode> rest = new ArrayList<>(items(old));
      rest.remove(index);
      return now instanceof Sequence && likeness.sameItems(rest, items(now));
    };
  }

  /** The list's item {@code from} stands at {@code to}. */
  static Expectation movesItem(int from, int to) {
    return (old, now, likeness) -> {
      List<YamlNode> moved = new ArrayList<>(items(old));
      moved.add(to, moved.remove(from));
      return likeness.sameItems(moved, items(now));
    };
  }

  private static List<Entry> entries(YamlNode node) {
    return node instanceof Mapping mapping ? mapping.entries() : List.of();
  }

  private static List<YamlNode> items(YamlNode node) {
    return node instanceof Sequence sequence ? sequence.items() : List.of();
  }

  private static int indexOf(List<Entry> entries, String key) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).isNamed(key)) {
        return i;
      }
    }
    return -1;
  }
}
