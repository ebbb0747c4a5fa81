package dev.copydesk.edit.oracle;

import dev.copydesk.frontmatter.NewNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Holds a block after an edit against what is meant; tells every difference in words. */
final class Comparison {

  private final String before;
  private final String after;
  private final List<String> differences = new ArrayList<>();

  private Comparison(String before, String after) {
    this.before = before;
    this.after = after;
  }

  static List<String> differences(String before, Meant meant, String after, Peer found) {
    Comparison comparison = new Comparison(before, after);
    comparison.compare(meant, found, "");
    return comparison.differences;
  }

  private void compare(Meant meant, Peer found, String at) {
    switch (meant) {
      case Meant.Same(Peer peer) -> same(peer, found, at);
      case Meant.Fresh(NewNode value) -> fresh(value, found, at);
      case Meant.Repeated(Peer anchored) -> repeated(anchored, found, at);
      case Meant.Row row -> row(row, found, at);
      case Meant.Table table -> table(table, found, at);
    }
  }

  private void check(String at, String what, Object wanted, Object got) {
    if (!Objects.equals(wanted, got)) {
      differences.add(at + ": " + what + " meant <" + wanted + "> but found <" + got + ">");
    }
  }

  private boolean kind(Class<? extends Peer> wanted, Peer found, String at) {
    check(at, "kind", wanted.getSimpleName(), found.getClass().getSimpleName());
    return wanted.isInstance(found);
  }

  private void same(Peer peer, Peer found, String at) {
    if (!kind(peer.getClass(), found, at)) {
      return;
    }
    check(at, "properties", peer.properties(), found.properties());
    switch (peer) {
      case Peer.Leaf leaf -> {
        Peer.Leaf other = (Peer.Leaf) found;
        check(at, "style", leaf.style(), other.style());
        check(at, "value", leaf.value(), other.value());
        check(at, "type", leaf.type(), other.type());
        check(at, "spelling", source(before, leaf), source(after, other));
      }
      case Peer.Again again -> check(at, "alias", again.name(), ((Peer.Again) found).name());
      case Peer.Row row -> {
        Peer.Row other = (Peer.Row) found;
        check(at, "flow", row.flow(), other.flow());
        check(at, "items", row.items().size(), other.items().size());
        for (int i = 0; i < Math.min(row.items().size(), other.items().size()); i++) {
          same(row.items().get(i), other.items().get(i), at + "[" + i + "]");
        }
      }
      case Peer.Table table -> {
        Peer.Table other = (Peer.Table) found;
        check(at, "flow", table.flow(), other.flow());
        check(at, "entries", table.pairs().size(), other.pairs().size());
        for (int i = 0; i < Math.min(table.pairs().size(), other.pairs().size()); i++) {
          String path = at + "." + name(table.pairs().get(i).key());
          same(table.pairs().get(i).key(), other.pairs().get(i).key(), path + " (key)");
          same(table.pairs().get(i).value(), other.pairs().get(i).value(), path);
        }
      }
    }
  }

  /** A scalar that keeps its final line ends is told by its value; how many follow is layout. */
  private static String source(String text, Peer.Leaf leaf) {
    return text.substring(leaf.start(), leaf.end()).stripTrailing();
  }

  private static String name(Peer key) {
    return key instanceof Peer.Leaf leaf ? leaf.value() : key.getClass().getSimpleName();
  }

  private void fresh(NewNode value, Peer found, String at) {
    check(at, "properties", "", found.properties());
    switch (value) {
      case NewNode.Text(String text) -> {
        if (kind(Peer.Leaf.class, found, at)) {
          Peer.Leaf leaf = (Peer.Leaf) found;
          check(at, "text", text, leaf.value());
          check(at, "type", "str", leaf.type());
          if (leaf.style() == 'p') {
            Retyping.by(text)
                .ifPresent(who -> differences.add(at + ": plain, but " + who + " retypes it"));
          }
        }
      }
      case NewNode.Literal(String spelling) -> {
        if (kind(Peer.Leaf.class, found, at)) {
          check(at, "literal's style", 'p', ((Peer.Leaf) found).style());
          check(at, "literal", spelling, source(after, (Peer.Leaf) found));
        }
      }
      case NewNode.Loose(String spelling) -> {
        if (kind(Peer.Leaf.class, found, at)) {
          check(at, "date", spelling, ((Peer.Leaf) found).value());
        }
      }
      case NewNode.Items(List<NewNode> items) -> {
        if (kind(Peer.Row.class, found, at)) {
          List<Peer> others = ((Peer.Row) found).items();
          check(at, "items", items.size(), others.size());
          for (int i = 0; i < Math.min(items.size(), others.size()); i++) {
            fresh(items.get(i), others.get(i), at + "[" + i + "]");
          }
        }
      }
      case NewNode.Entries(List<NewNode.NewEntry> entries) -> {
        if (kind(Peer.Table.class, found, at)) {
          List<Peer.Pair> others = ((Peer.Table) found).pairs();
          check(at, "entries", entries.size(), others.size());
          for (int i = 0; i < Math.min(entries.size(), others.size()); i++) {
            entry(entries.get(i), others.get(i), at);
          }
        }
      }
    }
  }

  private void entry(NewNode.NewEntry entry, Peer.Pair found, String at) {
    fresh(new NewNode.Text(entry.key()), found.key(), at + "." + entry.key() + " (key)");
    fresh(entry.value(), found.value(), at + "." + entry.key());
  }

  private void repeated(Peer anchored, Peer found, String at) {
    if (anchored instanceof Peer.Again && !(found instanceof Peer.Again)) {
      // An alias inside the repeated value may have been written out too.
      return;
    }
    if (!kind(anchored.getClass(), found, at)) {
      return;
    }
    check(at, "anchor", false, found.properties().contains("&"));
    switch (anchored) {
      case Peer.Leaf leaf -> {
        check(at, "type", leaf.type(), ((Peer.Leaf) found).type());
        if (!leaf.type().equals("null")) {
          check(at, "value", leaf.value(), ((Peer.Leaf) found).value());
        }
      }
      case Peer.Again again -> check(at, "alias", again.name(), ((Peer.Again) found).name());
      case Peer.Row row -> {
        List<Peer> others = ((Peer.Row) found).items();
        check(at, "items", row.items().size(), others.size());
        for (int i = 0; i < Math.min(row.items().size(), others.size()); i++) {
          repeated(row.items().get(i), others.get(i), at + "[" + i + "]");
        }
      }
      case Peer.Table table -> {
        List<Peer.Pair> others = ((Peer.Table) found).pairs();
        check(at, "entries", table.pairs().size(), others.size());
        for (int i = 0; i < Math.min(table.pairs().size(), others.size()); i++) {
          repeated(table.pairs().get(i).key(), others.get(i).key(), at + " (key " + i + ")");
          repeated(table.pairs().get(i).value(), others.get(i).value(), at + ".#" + i);
        }
      }
    }
  }

  private void row(Meant.Row row, Peer found, String at) {
    if (!kind(Peer.Row.class, found, at)) {
      return;
    }
    List<Peer> others = ((Peer.Row) found).items();
    check(at, "properties", row.before().properties(), found.properties());
    check(at, "items", row.items().size(), others.size());
    if (!row.items().isEmpty() && !row.before().items().isEmpty()) {
      check(at, "flow", row.before().flow(), ((Peer.Row) found).flow());
    }
    for (int i = 0; i < Math.min(row.items().size(), others.size()); i++) {
      compare(row.items().get(i), others.get(i), at + "[" + i + "]");
    }
  }

  private void table(Meant.Table table, Peer found, String at) {
    if (!kind(Peer.Table.class, found, at)) {
      return;
    }
    List<Peer.Pair> others = new ArrayList<>(((Peer.Table) found).pairs());
    check(at, "properties", table.before().properties(), found.properties());
    if (!table.entries().isEmpty() && !table.before().pairs().isEmpty()) {
      check(at, "flow", table.before().flow(), ((Peer.Table) found).flow());
    }
    table
        .added()
        .ifPresent(
            added -> {
              int index =
                  others.indexOf(
                      others.stream().filter(p -> p.isNamed(added.key())).findFirst().orElse(null));
              if (index < 0) {
                differences.add(at + ": the key <" + added.key() + "> was not added");
              } else {
                entry(added, others.remove(index), at);
              }
            });
    check(at, "entries", table.entries().size(), others.size());
    for (int i = 0; i < Math.min(table.entries().size(), others.size()); i++) {
      Peer key = others.get(i).key();
      compare(table.entries().get(i).key(), key, at + "." + name(key) + " (key)");
      compare(table.entries().get(i).value(), others.get(i).value(), at + "." + name(key));
    }
  }
}
