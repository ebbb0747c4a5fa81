package dev.copydesk.edit.oracle;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/** Chooses edits of all kinds at random places of a block, with values that are hard to write. */
final class EditChooser {

  private static final List<String> LITERALS =
      List.of("0", "-1", "31", "203", "true", "false", "null", "1.5");
  private static final List<String> DATES =
      List.of("2024-05-06T07:08:09Z", "2024-05-06", "2024-05-06 07:08:09 +02:00");
  private static final List<String> KNOWN =
      List.of(
          "category",
          "title",
          "excerpt",
          "publishedDateTime",
          "webUrl",
          "quality",
          "published",
          "featuredContent",
          "zzz",
          "new key",
          "yes",
          "12",
          "a: b");
  private static final List<String> INNER = List.of("name", "domain", "url", "isCached", "odd");

  private final Random random;
  private final List<String> texts;
  private final List<FieldPath> scalars = new ArrayList<>();
  private final List<FieldPath> tables = new ArrayList<>();
  private final List<FieldPath> rows = new ArrayList<>();
  private final List<FieldPath> items = new ArrayList<>();
  private final List<FieldPath> keyed = new ArrayList<>();
  private final List<FieldPath> aliases = new ArrayList<>();

  EditChooser(Random random, Peer root) {
    this.random = random;
    this.texts = AwkwardTexts.all();
    walk(root, FieldPath.ROOT);
  }

  private void walk(Peer node, FieldPath at) {
    switch (node) {
      case Peer.Leaf leaf -> scalars.add(at);
      case Peer.Again again -> aliases.add(at);
      case Peer.Row row -> {
        rows.add(at);
        for (int i = 0; i < row.items().size(); i++) {
          items.add(at.index(i));
          walk(row.items().get(i), at.index(i));
        }
      }
      case Peer.Table table -> {
        tables.add(at);
        for (Peer.Pair pair : table.pairs()) {
          if (pair.key() instanceof Peer.Leaf key) {
            keyed.add(at.key(key.value()));
            walk(pair.value(), at.key(key.value()));
          }
        }
      }
    }
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  Edit choose() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> scalars.isEmpty() ? choose() : new Edit.Set(pick(scalars), scalar());
      case 4 -> addKey();
      case 5 -> rows.isEmpty() ? choose() : addItem(pick(rows));
      case 6 -> keyed.isEmpty() ? choose() : new Edit.Remove(pick(keyed));
      case 7 -> items.isEmpty() ? choose() : new Edit.Remove(pick(items));
      case 8 -> items.isEmpty() ? choose() : move(pick(items));
      case 9 -> keyed.isEmpty() ? choose() : new Edit.RenameKey(pick(keyed), name());
      case 10 -> rare();
      default -> toEmpty();
    };
  }

  private String name() {
    return random.nextInt(4) == 0 ? pick(texts) : pick(KNOWN);
  }

  private Edit move(FieldPath item) {
    long count = items.stream().filter(other -> other.parent().equals(item.parent())).count();
    return new Edit.MoveItem(item, random.nextInt((int) count));
  }

  private Edit addKey() {
    FieldPath parent = pick(tables.isEmpty() ? List.of(FieldPath.ROOT) : tables);
    FieldPath path = parent.key(parent.isRoot() ? pick(KNOWN) : pick(INNER));
    if (random.nextInt(6) == 0) {
      path = path.key("name");
    }
    if (aliases.isEmpty() || random.nextInt(4) > 0) {
      return new Edit.Set(path, value(0));
    }
    return new Edit.Override(path, value(0));
  }

  private Edit addItem(FieldPath list) {
    OptionalInt index =
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(3));
    return new Edit.AddItem(list, index, value(0));
  }

  private Edit rare() {
    if (!aliases.isEmpty()) {
      return new Edit.WriteOut(pick(aliases));
    }
    FieldPath anywhere = pick(keyed.isEmpty() ? List.of(FieldPath.of("title")) : keyed);
    return random.nextBoolean()
        ? new Edit.Set(anywhere, value(0))
        : Edit.append(anywhere, scalar());
  }

  /** Lists and mappings that are missing or hold no value. */
  private Edit toEmpty() {
    return switch (random.nextInt(4)) {
      case 0 -> Edit.append(FieldPath.of(pick(List.of("topics", "related", "zzz"))), value(0));
      case 1 -> new Edit.Set(FieldPath.of("provider").key(pick(INNER)), scalar());
      case 2 -> new Edit.Set(FieldPath.of(pick(KNOWN)), value(0));
      default -> scalars.isEmpty() ? choose() : Edit.append(pick(scalars), scalar());
    };
  }

  private NewNode scalar() {
    return switch (random.nextInt(8)) {
      case 0 -> new NewNode.Literal(pick(LITERALS));
      case 1 -> new NewNode.Loose(pick(DATES));
      case 2, 3 -> new NewNode.Text("New words " + random.nextInt(100));
      default -> new NewNode.Text(pick(texts));
    };
  }

  private NewNode value(int depth) {
    if (depth > 2 || random.nextInt(3) > 0) {
      return scalar();
    }
    int count = random.nextInt(4);
    if (random.nextBoolean()) {
      List<NewNode> inside = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        inside.add(value(depth + 1));
      }
      return new NewNode.Items(inside);
    }
    List<NewNode.NewEntry> inside = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      inside.add(new NewNode.NewEntry(INNER.get(i), value(depth + 1)));
    }
    return new NewNode.Entries(inside);
  }
}
