package dev.copydesk.edit.oracle;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import dev.copydesk.frontmatter.NewNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Works out what a block must hold after an edit, on another reader's tree; empty where the edit
 * makes no sense there.
 */
final class Meaning {

  private final Peer root;

  Meaning(Peer root) {
    this.root = root;
  }

  Optional<Meant> of(Edit edit) {
    return switch (edit) {
      case Edit.Set(FieldPath path, NewNode value) ->
          reach(root, path.steps(), new Target(false, whole -> new Meant.Fresh(whole)), value);
      case Edit.Override(FieldPath path, NewNode value) ->
          reach(root, path.steps(), new Target(true, whole -> new Meant.Fresh(whole)), value);
      case Edit.AddItem add -> addItem(add);
      case Edit.Remove(FieldPath path) -> within(path, (parent, step) -> remove(parent, step));
      case Edit.MoveItem(FieldPath item, int index) ->
          within(item, (parent, step) -> move(parent, step, index));
      case Edit.RenameKey(FieldPath path, String name) ->
          within(path, (parent, step) -> rename(parent, step, name));
      case Edit.WriteOut(FieldPath path) ->
          change(
              root,
              path.steps(),
              node ->
                  node instanceof Peer.Again again
                      ? anchored(again).map(Meant.Repeated::new)
                      : Optional.empty());
      case Edit.Retype retype -> Optional.empty();
      case Edit.Unfence unfence -> Optional.empty();
      case Edit.Several several -> Optional.empty();
      case Edit.Impossible impossible -> Optional.empty();
    };
  }

  private record Target(boolean mayOverride, Function<NewNode, Meant> make) {}

  private Optional<Meant> reach(Peer node, List<Step> steps, Target target, NewNode value) {
    if (steps.isEmpty()) {
      return Optional.of(target.make().apply(value));
    }
    List<Step> rest = steps.subList(1, steps.size());
    if (node instanceof Peer.Table table && steps.getFirst() instanceof Step.Key(String name)) {
      if (table.named(name).isEmpty()) {
        if (!table.named("<<").isEmpty() && !target.mayOverride()) {
          return Optional.empty();
        }
        return wrap(rest, value)
            .map(
                wrapped ->
                    new Meant.Table(
                        table, same(table), Optional.of(new NewNode.NewEntry(name, wrapped))));
      }
      return replaceNamed(table, name, child -> reach(child, rest, target, value));
    }
    if (node instanceof Peer.Row row && steps.getFirst() instanceof Step.Index(int index)) {
      return replaceItem(row, index, child -> reach(child, rest, target, value));
    }
    if (isNothing(node)) {
      return wrap(steps, value).map(Meant.Fresh::new);
    }
    return Optional.empty();
  }

  /** The value inside the mappings that the steps name; lists cannot be made out of nothing. */
  private static Optional<NewNode> wrap(List<Step> steps, NewNode value) {
    NewNode wrapped = value;
    for (Step step : steps.reversed()) {
      if (!(step instanceof Step.Key(String name))) {
        return Optional.empty();
      }
      wrapped = new NewNode.Entries(List.of(new NewNode.NewEntry(name, wrapped)));
    }
    return Optional.of(wrapped);
  }

  private Optional<Meant> addItem(Edit.AddItem add) {
    NewNode.Items single = new NewNode.Items(List.of(add.value()));
    boolean first = add.index().orElse(0) == 0;
    if (find(root, add.list()).isEmpty()) {
      return first
          ? reach(root, add.list().steps(), new Target(false, Meant.Fresh::new), single)
          : Optional.empty();
    }
    return change(
        root,
        add.list().steps(),
        node -> {
          if (node instanceof Peer.Row row) {
            int index = add.index().orElse(row.items().size());
            if (index < 0 || index > row.items().size()) {
              return Optional.empty();
            }
            List<Meant> items = new ArrayList<>(same(row));
            items.add(index, new Meant.Fresh(add.value()));
            return Optional.of(new Meant.Row(row, items));
          }
          return isNothing(node) && first ? Optional.of(new Meant.Fresh(single)) : Optional.empty();
        });
  }

  private interface AtParent {
    Optional<Meant> apply(Peer parent, Step step);
  }

  private Optional<Meant> within(FieldPath path, AtParent change) {
    return path.last()
        .flatMap(step -> change(root, path.parent().steps(), parent -> change.apply(parent, step)));
  }

  private static Optional<Meant> remove(Peer parent, Step step) {
    if (parent instanceof Peer.Row row
        && step instanceof Step.Index(int index)
        && index < row.items().size()) {
      List<Meant> items = new ArrayList<>(same(row));
      items.remove(index);
      return Optional.of(new Meant.Row(row, items));
    }
    if (parent instanceof Peer.Table table
        && step instanceof Step.Key(String name)
        && table.named(name).size() == 1) {
      List<Meant.Entry> entries = new ArrayList<>(same(table));
      entries.remove(table.pairs().indexOf(table.named(name).getFirst()));
      return Optional.of(new Meant.Table(table, entries, Optional.empty()));
    }
    return Optional.empty();
  }

  private static Optional<Meant> move(Peer parent, Step step, int to) {
    if (parent instanceof Peer.Row row
        && step instanceof Step.Index(int from)
        && from < row.items().size()
        && to >= 0
        && to < row.items().size()) {
      List<Meant> items = new ArrayList<>(same(row));
      items.add(to, items.remove(from));
      return Optional.of(new Meant.Row(row, items));
    }
    return Optional.empty();
  }

  private static Optional<Meant> rename(Peer parent, Step step, String name) {
    if (parent instanceof Peer.Table table
        && step instanceof Step.Key(String old)
        && table.named(old).size() == 1
        && table.named(name).isEmpty()) {
      List<Meant.Entry> entries = new ArrayList<>(same(table));
      int at = table.pairs().indexOf(table.named(old).getFirst());
      entries.set(
          at, new Meant.Entry(new Meant.Fresh(new NewNode.Text(name)), entries.get(at).value()));
      return Optional.of(new Meant.Table(table, entries, Optional.empty()));
    }
    return Optional.empty();
  }

  private Optional<Meant> change(
      Peer node, List<Step> steps, Function<Peer, Optional<Meant>> atTarget) {
    if (steps.isEmpty()) {
      return atTarget.apply(node);
    }
    List<Step> rest = steps.subList(1, steps.size());
    return switch (steps.getFirst()) {
      case Step.Key(String name) ->
          node instanceof Peer.Table table
              ? replaceNamed(table, name, child -> change(child, rest, atTarget))
              : Optional.empty();
      case Step.Index(int index) ->
          node instanceof Peer.Row row
              ? replaceItem(row, index, child -> change(child, rest, atTarget))
              : Optional.empty();
    };
  }

  private static Optional<Meant> replaceNamed(
      Peer.Table table, String name, Function<Peer, Optional<Meant>> change) {
    if (table.named(name).size() != 1) {
      return Optional.empty();
    }
    Peer.Pair pair = table.named(name).getFirst();
    return change
        .apply(pair.value())
        .map(
            value -> {
              List<Meant.Entry> entries = new ArrayList<>(same(table));
              entries.set(
                  table.pairs().indexOf(pair), new Meant.Entry(new Meant.Same(pair.key()), value));
              return new Meant.Table(table, entries, Optional.empty());
            });
  }

  private static Optional<Meant> replaceItem(
      Peer.Row row, int index, Function<Peer, Optional<Meant>> change) {
    if (index >= row.items().size()) {
      return Optional.empty();
    }
    return change
        .apply(row.items().get(index))
        .map(
            item -> {
              List<Meant> items = new ArrayList<>(same(row));
              items.set(index, item);
              return new Meant.Row(row, items);
            });
  }

  private static List<Meant> same(Peer.Row row) {
    return row.items().stream().<Meant>map(Meant.Same::new).toList();
  }

  private static List<Meant.Entry> same(Peer.Table table) {
    return table.pairs().stream()
        .map(p -> new Meant.Entry(new Meant.Same(p.key()), new Meant.Same(p.value())))
        .toList();
  }

  /** The node at a path, through no alias; of a key that stands twice none. */
  static Optional<Peer> find(Peer root, FieldPath path) {
    Peer node = root;
    for (Step step : path.steps()) {
      if (step instanceof Step.Key(String name)
          && node instanceof Peer.Table table
          && table.named(name).size() == 1) {
        node = table.named(name).getFirst().value();
      } else if (step instanceof Step.Index(int index)
          && node instanceof Peer.Row row
          && index < row.items().size()) {
        node = row.items().get(index);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(node);
  }

  static boolean isNothing(Peer node) {
    return node instanceof Peer.Leaf leaf
        && leaf.style() == 'p'
        && leaf.value().matches("|~|null|Null|NULL");
  }

  /** What an alias repeats: the last node of that name that starts before it. */
  private Optional<Peer> anchored(Peer.Again again) {
    List<Peer> named = new ArrayList<>();
    collect(root, again, named);
    return named.isEmpty() ? Optional.empty() : Optional.of(named.getLast());
  }

  private static void collect(Peer node, Peer.Again again, List<Peer> named) {
    if (node.start() < again.start()
        && List.of(node.properties().split(" ")).contains("&" + again.name())) {
      named.add(node);
    }
    switch (node) {
      case Peer.Row row -> row.items().forEach(item -> collect(item, again, named));
      case Peer.Table table ->
          table
              .pairs()
              .forEach(
                  pair -> {
                    collect(pair.key(), again, named);
                    collect(pair.value(), again, named);
                  });
      case Peer.Leaf leaf -> {}
      case Peer.Again other -> {}
    }
  }
}
