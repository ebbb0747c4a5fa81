package dev.copydesk.command;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldWriter;
import dev.copydesk.field.Locator;
import dev.copydesk.field.TypedValue;
import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.frontmatter.NodeReader;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads values that callers type: a single value by its kind, a list or a record as YAML on one
 * line (and so as JSON), each of its parts by its own kind.
 */
final class TypedNode {

  private TypedNode() {}

  static TypedValue read(Field field, String typed) {
    return switch (field.kind()) {
      case TEXTS, RECORDS -> list(field, typed);
      case RECORD -> record(field, typed);
      case TEXT, PARAGRAPH, WHOLE_NUMBER, FLAG, DATE, URL, CHOICE, SEALED, OTHER ->
          FieldWriter.read(field.kind(), typed);
    };
  }

  /** Reads a list whose items are what {@code field} says of them. */
  static TypedValue list(Field field, String typed) {
    return root(typed)
        .filter(YamlNode.Sequence.class::isInstance)
        .map(node -> convert(field, node))
        .orElseGet(() -> bad("It wants a list, as in [one, two]."));
  }

  /** Reads a record whose fields are what {@code field} says of them. */
  static TypedValue record(Field field, String typed) {
    return root(typed)
        .filter(YamlNode.Mapping.class::isInstance)
        .map(node -> convert(field, node))
        .orElseGet(() -> bad("It wants a record, as in {name: one, domain: two}."));
  }

  private static Optional<YamlNode> root(String typed) {
    return !typed.isBlank() && NodeReader.read(typed) instanceof FrontMatterReading.Found found
        ? Optional.of(found.frontMatter().root())
        : Optional.empty();
  }

  private static TypedValue convert(Field field, YamlNode node) {
    if (!node.properties().isEmpty()) {
      return bad("Anchors and tags cannot be given here.");
    }
    return switch (node) {
      case YamlNode.Scalar scalar -> scalar(field, scalar);
      case YamlNode.Sequence sequence -> items(field, sequence);
      case YamlNode.Mapping mapping -> entries(field, mapping);
      case YamlNode.Alias alias -> bad("Aliases cannot be given here.");
    };
  }

  private static TypedValue scalar(Field field, YamlNode.Scalar scalar) {
    if (Locator.isNothing(scalar)) {
      return new TypedValue.Good(new NewNode.Literal("null"));
    }
    boolean isText = scalar.style().isQuoted() && field.kind() == FieldKind.OTHER;
    return isText
        ? new TypedValue.Good(new NewNode.Text(scalar.value()))
        : FieldWriter.read(field.kind(), scalar.value());
  }

  private static TypedValue items(Field field, YamlNode.Sequence sequence) {
    if (item(field).isEmpty()) {
      return bad("“" + field.key() + "” is no list.");
    }
    Field item = item(field).get();
    List<NewNode> items = new ArrayList<>();
    for (YamlNode node : sequence.items()) {
      switch (convert(item, node)) {
        case TypedValue.Good(NewNode value) -> items.add(value);
        case TypedValue.Bad bad -> {
          return bad;
        }
      }
    }
    return new TypedValue.Good(new NewNode.Items(items));
  }

  private static TypedValue entries(Field field, YamlNode.Mapping mapping) {
    if (field.kind() != FieldKind.RECORD && field.kind() != FieldKind.OTHER) {
      return bad("“" + field.key() + "” has no fields of its own.");
    }
    List<NewNode.NewEntry> entries = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      Optional<String> key = entry.name();
      if (key.isEmpty() || mapping.named(key.get()).size() > 1) {
        return bad("Each key must be a single text and stand once.");
      }
      switch (convert(inside(field, key.get()), entry.value())) {
        case TypedValue.Good(NewNode value) -> entries.add(new NewNode.NewEntry(key.get(), value));
        case TypedValue.Bad(String reason, NewNode anyway) -> {
          return bad("“" + key.get() + "”: " + reason);
        }
      }
    }
    return new TypedValue.Good(new NewNode.Entries(entries));
  }

  private static Field inside(Field record, String key) {
    return record.fields().stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .orElseGet(() -> Field.unknown(key));
  }

  /** What each item of {@code list} is; empty where it is none. */
  private static Optional<Field> item(Field list) {
    return switch (list.kind()) {
      case TEXTS -> Optional.of(like(list, FieldKind.TEXT));
      case RECORDS -> Optional.of(like(list, FieldKind.RECORD));
      case OTHER -> Optional.of(list);
      case TEXT, PARAGRAPH, WHOLE_NUMBER, FLAG, DATE, URL, CHOICE, SEALED, RECORD ->
          Optional.empty();
    };
  }

  private static Field like(Field list, FieldKind kind) {
    return new Field(list.key(), kind, list.label(), "", "", false, List.of(), list.fields());
  }

  private static TypedValue bad(String reason) {
    return new TypedValue.Bad(reason, new NewNode.Text(""));
  }
}
