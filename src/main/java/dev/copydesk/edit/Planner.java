package dev.copydesk.edit;

import dev.copydesk.document.Article;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import dev.copydesk.field.Located;
import dev.copydesk.field.Locator;
import dev.copydesk.field.Locks;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.FrontMatterWriter;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.frontmatter.NewNode.NewEntry;
import dev.copydesk.frontmatter.Rewrite;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Plans sets, new keys, removals and new names of keys on one front matter. */
final class Planner {

  private final FrontMatter frontMatter;
  private final Optional<FrontMatter> saved;
  private final FrontMatterWriter writer;
  private final Schema schema;

  Planner(Article article, FrontMatter frontMatter, Article saved, Schema schema) {
    this.frontMatter = Objects.requireNonNull(frontMatter);
    this.saved = saved.frontMatter();
    this.writer = new FrontMatterWriter(frontMatter, article.lineBreak());
    this.schema = Objects.requireNonNull(schema);
  }

  Plan set(FieldPath path, NewNode value) {
    return switch (Locator.find(frontMatter, path)) {
      case Located.Here here when Likeness.means(here.node(), value) -> new Plan.Nothing();
      case Located.Here here when isScalar(value) && holdsMembers(here.node()) ->
          Plan.refuse(
              "“%s” holds several values; remove it first, or edit what is in it.".formatted(path),
              here.node().span().start());
      case Located.Here here -> {
        Optional<Plan> lock = lock(path);
        yield lock.orElseGet(
            () ->
                plan(
                    spelledAsSaved(
                        here.node(),
                        path,
                        value,
                        writer.set(here.node(), here.above(), keyOf(path), value)),
                    path,
                    Verifier.means(value)));
      }
      case Located.Missing missing when missing.parent() instanceof Mapping -> add(path, value);
      case Located.Missing missing ->
          new Plan.Refuse(
              "The list “%s” has no item at “%s”.".formatted(path.parent(), path),
              missing.parent().span().start(),
              Optional.of(Edit.append(path.parent(), value)));
      case Located.NoParent(FieldPath top) -> nested(path, top, value);
      case Located.Inherited inherited ->
          new Plan.Refuse(
              reason(path),
              inherited.mergeKey().span().start(),
              Optional.of(new Edit.Override(path, value)));
      case Located.NoCollection(YamlNode node, FieldPath at) ->
          Plan.refuse(reason(path), node.span().start());
      case Located.ThroughAlias(YamlNode.Alias alias, FieldPath at) ->
          new Plan.Refuse(reason(path), alias.span().start(), Optional.of(new Edit.WriteOut(at)));
      case Located.Twice twice ->
          Plan.refuse(reason(path), twice.entries().getLast().span().start());
    };
  }

  /** Tries the saved spelling first where the saved edition has this very value at the path. */
  private Rewrite spelledAsSaved(YamlNode node, FieldPath path, NewNode value, Rewrite rewrite) {
    Optional<String> spelling =
        saved
            .filter(edition -> edition != frontMatter && isWritten(node))
            .flatMap(
                edition ->
                    Locator.find(edition, path) instanceof Located.Here here
                            && isWritten(here.node())
                            && Likeness.means(here.node(), value)
                        ? Optional.of(here.node().span().in(edition.text()))
                        : Optional.empty());
    if (spelling.isEmpty() || !(rewrite instanceof Rewrite.Ways(List<TextEdits> others))) {
      return rewrite;
    }
    List<TextEdits> ways = new ArrayList<>();
    ways.add(TextEdits.of(TextEdit.replace(node.span(), spelling.get())));
    ways.addAll(others);
    return new Rewrite.Ways(ways);
  }

  private static boolean isWritten(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && !scalar.isUnwritten();
  }

  private static boolean isScalar(NewNode value) {
    return !(value instanceof NewNode.Items || value instanceof NewNode.Entries);
  }

  private static boolean holdsMembers(YamlNode node) {
    return (node instanceof Mapping mapping && !mapping.entries().isEmpty())
        || (node instanceof YamlNode.Sequence list && !list.items().isEmpty());
  }

  /** Makes the missing fields between {@code top} and {@code path}, and the value in them. */
  private Plan nested(FieldPath path, FieldPath top, NewNode value) {
    NewNode whole = value;
    List<Step> missing = path.steps().subList(top.steps().size(), path.steps().size());
    for (Step step : missing.reversed()) {
      switch (step) {
        case Step.Key(String name) ->
            whole = new NewNode.Entries(List.of(new NewEntry(name, whole)));
        case Step.Index(int index) -> {
          if (index > 0) {
            return Plan.refuse("The list “%s” has no items yet.".formatted(top), 0);
          }
          whole = new NewNode.Items(List.of(whole));
        }
      }
    }
    return new Plan.Instead(new Edit.Set(top, whole));
  }

  /** Adds the key that {@code path} ends with, whatever a merge key may say of it. */
  Plan add(FieldPath path, NewNode value) {
    Optional<Plan> lock = path.parent().isRoot() ? Optional.empty() : lock(path.parent());
    Optional<String> key = path.lastKey();
    Located parent = Locator.find(frontMatter, path.parent());
    if (lock.isPresent()) {
      return lock.get();
    }
    if (key.isEmpty()
        || !(parent instanceof Located.Here here && here.node() instanceof Mapping mapping)) {
      return Plan.refuse("“%s” has no place for a key.".formatted(path.parent()), 0);
    }
    if (!mapping.named(key.get()).isEmpty()) {
      return new Plan.Instead(new Edit.Set(path, value));
    }
    return plan(
        writer.addKey(mapping, here.above(), key.get(), value, schema.keyOrder(path.parent())),
        path.parent(),
        Verifier.gainsKey(key.get(), value));
  }

  Plan rename(FieldPath path, String name) {
    Located found = Locator.find(frontMatter, path);
    if (!(found instanceof Located.Here here
        && here.parent().orElse(null) instanceof Mapping mapping)) {
      return refusal(path, found, "There is no key “%s” to rename.");
    }
    int index = indexOf(mapping, here.node());
    if (mapping.entries().get(index).isNamed(name)) {
      return new Plan.Nothing();
    }
    if (!mapping.named(name).isEmpty()) {
      return Plan.refuse(
          "“%s” is there already; a key must not stand twice.".formatted(name),
          mapping.named(name).getFirst().span().start());
    }
    Optional<Plan> lock = path.parent().isRoot() ? Optional.empty() : lock(path.parent());
    return lock.orElseGet(
        () ->
            plan(
                writer.renameKey(mapping, index, name),
                path.parent(),
                Verifier.hasKey(index, name)));
  }

  /** Replaces an alias by what it repeats. */
  Plan writeOut(FieldPath path) {
    if (!(Locator.find(frontMatter, path) instanceof Located.Here here)
        || !(here.node() instanceof YamlNode.Alias alias)) {
      return new Plan.Nothing();
    }
    Optional<NewNode> copy = AliasCopy.of(frontMatter, alias);
    if (copy.isEmpty()) {
      return Plan.refuse(
          "What “*%s” repeats is too large or repeats itself.".formatted(alias.name()),
          alias.span().start());
    }
    Rewrite rewrite = writer.set(alias, here.above(), keyOf(path), copy.get());
    return plan(rewrite, path, Verifier.means(copy.get()));
  }

  FrontMatterWriter writer() {
    return writer;
  }

  /** What a path that cannot be edited comes to. */
  Plan refusal(FieldPath path, Located found, String missing) {
    return switch (found) {
      case Located.Missing none -> Plan.refuse(missing.formatted(path), 0);
      case Located.NoParent none -> Plan.refuse(missing.formatted(path), 0);
      case Located.ThroughAlias(YamlNode.Alias alias, FieldPath at) ->
          new Plan.Refuse(reason(path), alias.span().start(), Optional.of(new Edit.WriteOut(at)));
      case Located.Twice twice ->
          Plan.refuse(reason(path), twice.entries().getLast().span().start());
      case Located.Inherited inherited ->
          Plan.refuse(reason(path), inherited.mergeKey().span().start());
      case Located.NoCollection none -> Plan.refuse(reason(path), none.node().span().start());
      case Located.Here here -> Plan.refuse(missing.formatted(path), here.node().span().start());
    };
  }

  /** The refusal for a path that is locked: an alias, an anchor, a tag on or above it. */
  Optional<Plan> lock(FieldPath path) {
    return Locks.on(frontMatter, path)
        .map(
            reason -> {
              Located found = Locator.find(frontMatter, path);
              if (found instanceof Located.Here here) {
                Optional<Edit> instead =
                    here.node() instanceof YamlNode.Alias
                        ? Optional.of(new Edit.WriteOut(path))
                        : Optional.empty();
                return new Plan.Refuse(reason, here.node().span().start(), instead);
              }
              return refusal(path, found, "“%s” is not there.");
            });
  }

  private String reason(FieldPath path) {
    return Locks.on(frontMatter, path).orElse("“%s” cannot be edited here.".formatted(path));
  }

  Plan plan(Rewrite rewrite, FieldPath path, Verifier.Expectation expected) {
    return switch (rewrite) {
      case Rewrite.Ways ways -> new Plan.Write(ways.ways(), path, expected);
      case Rewrite.Impossible(String reason, int offset) -> Plan.refuse(reason, offset);
    };
  }

  private static String keyOf(FieldPath path) {
    for (Step step : path.steps().reversed()) {
      if (step instanceof Step.Key(String name)) {
        return name;
      }
    }
    return "";
  }

  static int indexOf(Mapping mapping, YamlNode value) {
    for (int i = 0; i < mapping.entries().size(); i++) {
      if (mapping.entries().get(i).value() == value) {
        return i;
      }
    }
    throw new IllegalArgumentException("the value is not in the mapping");
  }
}
