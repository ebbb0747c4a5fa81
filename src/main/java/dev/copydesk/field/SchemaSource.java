package dev.copydesk.field;

import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Alias;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A schema file's nodes, asked for in the shapes a schema wants; where another one stands it says
 * so with the line. Aliases are followed.
 */
final class SchemaSource {

  private final FrontMatter file;
  private final Map<String, YamlNode> anchors = new HashMap<>();
  private final List<SchemaRemark> remarks = new ArrayList<>();

  SchemaSource(FrontMatter file) {
    this.file = file;
    collect(file.root());
  }

  /** The file cannot be used; the message is for its writer. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    Fault(int line, String reason) {
      super(reason, null, false, false);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  Fault fault(YamlNode node, String reason) {
    return new Fault(line(node), reason);
  }

  void remark(YamlNode node, String text) {
    remarks.add(new SchemaRemark(line(node), text));
  }

  List<SchemaRemark> remarks() {
    return List.copyOf(remarks);
  }

  Mapping mapping(YamlNode node, String what) throws Fault {
    if (resolve(node) instanceof Mapping mapping) {
      return mapping;
    }
    throw fault(node, what + " must have keys, each with a value.");
  }

  /** A list's items; nothing written is an empty list. */
  List<YamlNode> items(YamlNode node, String what) throws Fault {
    YamlNode found = resolve(node);
    if (found instanceof Sequence sequence) {
      return sequence.items();
    }
    if (Locator.isNothing(found)) {
      return List.of();
    }
    throw fault(node, what + " must be a list.");
  }

  List<String> words(YamlNode node, String what) throws Fault {
    List<String> words = new ArrayList<>();
    for (YamlNode item : items(node, what)) {
      words.add(word(item, what));
    }
    return words;
  }

  String word(YamlNode node, String what) throws Fault {
    if (resolve(node) instanceof Scalar scalar) {
      return Locator.isNothing(scalar) ? "" : scalar.value();
    }
    throw fault(node, what + " must be a single text.");
  }

  boolean flag(YamlNode node, String what) throws Fault {
    return switch (word(node, what)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw fault(node, what + " must be true or false.");
    };
  }

  /** The value of {@code key}; empty where the key is not there. */
  Optional<YamlNode> value(Mapping mapping, String key) {
    return mapping.named(key).stream().findFirst().map(Entry::value);
  }

  /** Every key of a mapping may stand in it once. */
  void refuseTwice(Mapping mapping) throws Fault {
    List<String> seen = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      String name =
          entry.name().orElseThrow(() -> fault(entry.key(), "A key must be a single text."));
      if (seen.contains(name)) {
        throw fault(entry.key(), "“%s” stands twice; remove one of them.".formatted(name));
      }
      seen.add(name);
    }
  }

  private int line(YamlNode node) {
    return file.lines().lineAt(node.span().start());
  }

  private YamlNode resolve(YamlNode node) {
    return node instanceof Alias alias ? anchors.get(alias.name()) : node;
  }

  private void collect(YamlNode node) {
    node.properties().anchor().ifPresent(name -> anchors.putIfAbsent(name, node));
    switch (node) {
      case Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  entry -> {
                    collect(entry.key());
                    collect(entry.value());
                  });
      case Sequence sequence -> sequence.items().forEach(this::collect);
      case Scalar scalar -> {}
      case Alias alias -> {}
    }
  }
}
