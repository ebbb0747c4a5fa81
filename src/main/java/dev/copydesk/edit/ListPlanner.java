package dev.copydesk.edit;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import dev.copydesk.field.Located;
import dev.copydesk.field.Locator;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Plans new items, moves of items, and removals of items and keys. */
final class ListPlanner {

  private final FrontMatter frontMatter;
  private final Planner planner;

  ListPlanner(FrontMatter frontMatter, Planner planner) {
    this.frontMatter = frontMatter;
    this.planner = planner;
  }

  Plan add(FieldPath path, OptionalInt index, NewNode value) {
    Located found = Locator.find(frontMatter, path);
    boolean nothing =
        switch (found) {
          case Located.Here here -> Locator.isNothing(here.node());
          case Located.Missing missing -> missing.parent() instanceof Mapping;
          case Located.NoParent noParent -> true;
          case Located.Inherited inherited -> false;
          case Located.NoCollection none -> false;
          case Located.ThroughAlias alias -> false;
          case Located.Twice twice -> false;
        };
    if (nothing) {
      return index.orElse(0) == 0
          ? new Plan.Instead(new Edit.Set(path, new NewNode.Items(List.of(value))))
          : Plan.refuse("The list “%s” has no items yet.".formatted(path), 0);
    }
    Optional<Plan> lock = planner.lock(path);
    if (lock.isPresent()) {
      return lock.get();
    }
    if (!(found instanceof Located.Here here && here.node() instanceof Sequence list)) {
      return planner.refusal(path, found, "“%s” is not a list.");
    }
    int at = index.orElse(list.items().size());
    if (at < 0 || at > list.items().size()) {
      return Plan.refuse(
          "The list “%s” ends before the place %d.".formatted(path, at), list.span().start());
    }
    String key = path.lastKey().orElse("");
    return planner.plan(
        planner.writer().addItem(list, here.above(), key, at, value),
        path,
        Verifier.gainsItem(at, value));
  }

  Plan move(FieldPath path, int to) {
    Located found = Locator.find(frontMatter, path);
    if (!(found instanceof Located.Here here
        && here.parent().orElse(null) instanceof Sequence list
        && path.last().orElse(null) instanceof Step.Index(int from))) {
      return planner.refusal(path, found, "There is no list item “%s” to move.");
    }
    if (to < 0 || to >= list.items().size()) {
      return Plan.refuse(
          "The list “%s” ends before the place %d.".formatted(path.parent(), to),
          list.span().start());
    }
    if (from == to) {
      return new Plan.Nothing();
    }
    Optional<Plan> lock = planner.lock(path.parent());
    if (lock.isPresent()) {
      return lock.get();
    }
    for (int i = Math.min(from, to); i <= Math.max(from, to); i++) {
      YamlNode item = list.items().get(i);
      if (Anchors.isBound(item)) {
        return Plan.refuse(
            "The items between hold anchors or aliases, whose order matters; edit the source.",
            item.span().start());
      }
    }
    return planner.plan(
        planner.writer().moveItem(list, from, to), path.parent(), Verifier.movesItem(from, to));
  }

  Plan remove(FieldPath path) {
    Located found = Locator.find(frontMatter, path);
    if (!(found instanceof Located.Here here) || here.parent().isEmpty()) {
      return found instanceof Located.Missing || found instanceof Located.NoParent
          ? new Plan.Nothing()
          : planner.refusal(path, found, "“%s” cannot be removed.");
    }
    Optional<Plan> lock = path.parent().isRoot() ? Optional.empty() : planner.lock(path.parent());
    if (lock.isPresent()) {
      return lock.get();
    }
    Optional<String> needed = Anchors.neededOutside(frontMatter, here.node());
    if (needed.isPresent()) {
      return Plan.refuse(
          "“%s” is named “&%s” (an anchor) and repeated elsewhere; write it out there first."
              .formatted(path, needed.get()),
          here.node().span().start());
    }
    List<YamlNode> above = here.above().subList(0, here.above().size() - 1);
    return switch (here.parent().get()) {
      case Mapping mapping -> {
        int index = Planner.indexOf(mapping, here.node());
        yield planner.plan(
            planner.writer().removeKey(mapping, above, index),
            path.parent(),
            Verifier.losesKey(index));
      }
      case Sequence list -> {
        int index = ((Step.Index) path.steps().getLast()).index();
        yield planner.plan(
            planner.writer().removeItem(list, above, index),
            path.parent(),
            Verifier.losesItem(index));
      }
      case YamlNode.Scalar scalar -> new Plan.Nothing();
      case YamlNode.Alias alias -> new Plan.Nothing();
    };
  }
}
