package dev.copydesk.field;

import dev.copydesk.frontmatter.AliasTargets;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.Limits;
import dev.copydesk.frontmatter.ScalarStyle;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Alias;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the fields of one front matter by the schema's kinds. An alias is read as the value it
 * repeats; whether it can be edited is another question ({@link #lock}).
 */
public final class FieldReader {

  private final FrontMatter frontMatter;
  private final Schema schema;
  private AliasTargets targets;

  public FieldReader(FrontMatter frontMatter, Schema schema) {
    this.frontMatter = Objects.requireNonNull(frontMatter);
    this.schema = Objects.requireNonNull(schema);
  }

  /** What stands at {@code path}; of a key that stands twice, the last one, as readers take it. */
  public FieldValue value(FieldPath path) {
    return node(path)
        .map(node -> ValueReader.read(node, schema.kindOf(path), frontMatter.text()))
        .orElseGet(FieldValue.Missing::new);
  }

  /** What {@code node}, one of this front matter's, holds if it is read as {@code kind}. */
  public FieldValue valueOf(YamlNode node, FieldKind kind) {
    return ValueReader.read(resolve(node), kind, frontMatter.text());
  }

  /** Where the value at {@code path} is written; empty where nothing is. */
  public Optional<Span> spanOf(FieldPath path) {
    return switch (Locator.find(frontMatter, path)) {
      case Located.Here here -> Optional.of(here.node().span());
      case Located.Twice twice -> Optional.of(twice.entries().getLast().value().span());
      case Located.Missing missing -> Optional.empty();
      case Located.NoParent missing -> Optional.empty();
      case Located.NoCollection other -> Optional.empty();
      case Located.ThroughAlias alias -> Optional.of(alias.alias().span());
      case Located.Inherited inherited -> Optional.empty();
    };
  }

  /** The value's source text, as written; empty where nothing is. */
  public Optional<String> sourceOf(FieldPath path) {
    return spanOf(path).map(span -> span.in(frontMatter.text()));
  }

  /** The keys written in the mapping at {@code path}, in order, each once; none elsewhere. */
  public List<String> keysOf(FieldPath path) {
    return node(path)
        .filter(Mapping.class::isInstance)
        .map(node -> ((Mapping) node).entries().stream())
        .map(entries -> entries.map(Entry::name).flatMap(Optional::stream).distinct().toList())
        .orElse(List.of());
  }

  /** The keys written in the mapping at {@code path} that the schema does not know there. */
  public List<String> unknownKeysOf(FieldPath path) {
    List<String> known = schema.keyOrder(path);
    return keysOf(path).stream().filter(key -> !known.contains(key)).toList();
  }

  /** How many items the list at {@code path} has; 0 where there is no list. */
  public int itemCount(FieldPath path) {
    return node(path)
        .filter(Sequence.class::isInstance)
        .map(node -> ((Sequence) node).items().size())
        .orElse(0);
  }

  /** Why the value at {@code path} cannot be edited in place; empty where it can. */
  public Optional<String> lock(FieldPath path) {
    if (schema.kindOf(path) == FieldKind.SEALED) {
      return Optional.of("Sealed: nothing changes it.");
    }
    return Locks.on(frontMatter, path);
  }

  private Optional<YamlNode> node(FieldPath path) {
    YamlNode node = frontMatter.root();
    for (FieldPath.Step step : path.steps()) {
      Optional<YamlNode> child =
          switch (step) {
            case FieldPath.Step.Key(String name) ->
                resolve(node) instanceof Mapping mapping
                    ? member(mapping, name, 0)
                    : Optional.empty();
            case FieldPath.Step.Index(int index) ->
                resolve(node) instanceof Sequence sequence && index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
          };
      if (child.isEmpty()) {
        return child;
      }
      node = child.get();
    }
    return Optional.of(resolve(node));
  }

  /** The value of {@code name}: its own, or what a merge key brings in (YAML 1.1 merge type). */
  private Optional<YamlNode> member(Mapping mapping, String name, int depth) {
    Optional<YamlNode> own = Optional.empty();
    boolean merges = false;
    for (Entry entry : mapping.entries()) {
      if (entry.isNamed(name)) {
        own = Optional.of(entry.value());
      }
      merges |= entry.isNamed(Locator.MERGE_KEY);
    }
    if (own.isPresent() || !merges) {
      return own;
    }
    return mapping.named(Locator.MERGE_KEY).stream()
        .flatMap(entry -> merged(resolve(entry.value())))
        .filter(source -> depth < Limits.DEPTH)
        .map(source -> member(source, name, depth + 1))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Stream<Mapping> merged(YamlNode source) {
    return switch (source) {
      case Mapping mapping -> Stream.of(mapping);
      case Sequence list ->
          list.items().stream()
              .map(this::resolve)
              .filter(Mapping.class::isInstance)
              .map(Mapping.class::cast);
      case Scalar scalar -> Stream.empty();
      case Alias alias -> Stream.empty();
    };
  }

  private YamlNode resolve(YamlNode node) {
    return node instanceof Alias alias ? anchored(alias) : node;
  }

  /** The node an alias repeats; one that repeats itself is read as its own source. */
  private YamlNode anchored(Alias alias) {
    if (targets == null) {
      targets = new AliasTargets(frontMatter.root());
    }
    return targets
        .of(alias)
        .orElseGet(
            () ->
                new Scalar(
                    alias.span(),
                    YamlNode.Properties.NONE,
                    ScalarStyle.PLAIN,
                    alias.span().in(frontMatter.text())));
  }
}
