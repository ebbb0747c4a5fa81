package dev.copydesk.command;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.AliasTargets;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.Limits;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Alias;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import dev.copydesk.text.Span;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of one front matter with their kinds, aliases followed. Of a key that stands twice it
 * knows the last, as readers take it. A value whose key the schema seals stays sealed wherever that
 * key stands and whatever repeats it.
 */
final class WrittenValues {

  /** Deeper than any front matter can be without aliases; it keeps long chains of them off. */
  private static final int DEEPEST = 4 * Limits.DEPTH;

  private static final int MOST_CHARACTERS = Limits.FILE_BYTES;
  private static final String MERGE_KEY = "<<";

  private final FrontMatter frontMatter;
  private final Schema schema;
  private final AliasTargets targets;
  private final Set<String> sealedKeys;
  private final Set<YamlNode> sealed = Collections.newSetFromMap(new IdentityHashMap<>());

  WrittenValues(FrontMatter frontMatter, Schema schema) {
    this.frontMatter = frontMatter;
    this.schema = schema;
    this.targets = new AliasTargets(frontMatter.root());
    this.sealedKeys = sealedKeys(schema);
    seal(frontMatter.root(), false);
  }

  /** The whole front matter. */
  WrittenValue root() {
    return new WrittenValue(frontMatter.root(), FieldKind.RECORD, schema.fields());
  }

  String source(YamlNode node) {
    return node.span().in(frontMatter.text());
  }

  /** What stands at {@code path}; empty where nothing does. */
  Optional<WrittenValue> find(FieldPath path) {
    WrittenValue at = resolved(root());
    for (FieldPath.Step step : path.steps()) {
      Optional<WrittenValue> next =
          isSealed(at)
              ? Optional.empty()
              : switch (step) {
                case FieldPath.Step.Key(String name) -> Optional.ofNullable(fields(at).get(name));
                case FieldPath.Step.Index(int index) ->
                    at.node() instanceof Sequence list && index < list.items().size()
                        ? Optional.of(at.item(list.items().get(index)))
                        : Optional.empty();
              };
      if (next.isEmpty()) {
        return next;
      }
      at = resolved(next.get());
    }
    return Optional.of(at);
  }

  /**
   * What an alias repeats; every other value is itself, and so is an alias within its own value.
   */
  WrittenValue resolved(WrittenValue value) {
    WrittenValue at = value;
    while (at.node() instanceof Alias alias) {
      Optional<YamlNode> target = targets.of(alias);
      if (target.isEmpty()) {
        return at;
      }
      at = at.at(target.get());
    }
    return at;
  }

  /** The fields of a mapping by name, in written order; none of any other value. */
  Map<String, WrittenValue> fields(WrittenValue value) {
    Map<String, WrittenValue> fields = new LinkedHashMap<>();
    if (value.node() instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        String name = name(entry.key());
        fields.remove(name);
        fields.put(
            name,
            name.equals(MERGE_KEY) ? value.at(entry.value()) : value.field(name, entry.value()));
      }
    }
    return fields;
  }

  boolean isSealed(WrittenValue value) {
    return value.kind() == FieldKind.SEALED || sealed.contains(value.node());
  }

  /** Where sealed values are written, in offsets of the block's text. */
  List<Span> sealedSpans() {
    return sealed.stream().map(YamlNode::span).toList();
  }

  /** Whether {@code value}, its aliases written out, stays within the limits. */
  boolean isWithinLimits(WrittenValue value) {
    return new Measure().fits(value.node(), 0);
  }

  private String name(YamlNode key) {
    return resolved(new WrittenValue(key, FieldKind.OTHER, List.of())).node()
            instanceof Scalar scalar
        ? scalar.value()
        : source(key);
  }

  /** The keys of all sealed fields, wherever the schema has them. */
  static Set<String> sealedKeys(Schema schema) {
    Set<String> keys = new HashSet<>();
    collectSealedKeys(schema.fields(), keys);
    return keys;
  }

  private static void collectSealedKeys(List<Field> fields, Set<String> keys) {
    for (Field field : fields) {
      if (field.kind() == FieldKind.SEALED) {
        keys.add(field.key());
      }
      collectSealedKeys(field.fields(), keys);
    }
  }

  private void seal(YamlNode node, boolean inside) {
    if (inside) {
      sealed.add(node);
    }
    switch (node) {
      case Mapping mapping -> {
        for (Entry entry : mapping.entries()) {
          seal(entry.key(), inside);
          seal(entry.value(), inside || sealedKeys.contains(name(entry.key())));
        }
      }
      case Sequence sequence -> sequence.items().forEach(item -> seal(item, inside));
      case Scalar scalar -> {}
      case Alias alias -> {}
    }
  }

  /** Counts what a value comes to with its aliases written out, and gives up at the limits. */
  private final class Measure {

    private int nodes;
    private long characters;

    boolean fits(YamlNode node, int depth) {
      if (++nodes > Limits.EXPANDED_NODES || depth > DEEPEST) {
        return false;
      }
      return switch (node) {
        case Alias alias -> targets.of(alias).map(to -> fits(to, depth + 1)).orElse(true);
        case Scalar scalar -> (characters += scalar.value().length()) <= MOST_CHARACTERS;
        case Sequence sequence -> {
          for (YamlNode item : sequence.items()) {
            if (!fits(item, depth + 1)) {
              yield false;
            }
          }
          yield true;
        }
        case Mapping mapping -> {
          for (Entry entry : mapping.entries()) {
            if (!fits(entry.key(), depth + 1) || !fits(entry.value(), depth + 1)) {
              yield false;
            }
          }
          yield true;
        }
      };
    }
  }
}
