package dev.copydesk.field;

import dev.copydesk.field.SchemaSource.Fault;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a schema file's lists of fields into a schema's fields, each over the one it had. */
final class SchemaFields {

  /** Far more than any article has; it bounds what aliases within aliases can come to. */
  private static final int MOST = 5_000;

  private static final int DEEPEST = 16;
  private static final String DEFAULT_GROUP = "Site";

  private static final Set<String> ATTRIBUTES =
      Set.of("key", "kind", "label", "group", "hint", "required", "choices", "fields", "after");

  private final SchemaSource source;
  private int read;

  SchemaFields(SchemaSource source) {
    this.source = source;
  }

  /** The fields of the whole article. */
  List<Field> merge(List<Field> base, YamlNode list) throws Fault {
    return merge(base, list, 1);
  }

  private List<Field> merge(List<Field> base, YamlNode list, int depth) throws Fault {
    List<Field> merged = new ArrayList<>(base);
    List<String> named = new ArrayList<>();
    if (depth > DEEPEST) {
      throw source.fault(list, "Fields lie too deep inside one another.");
    }
    for (YamlNode item : source.items(list, "“fields”")) {
      Mapping said = source.mapping(item, "A field");
      source.refuseTwice(said);
      String key = key(said, item);
      if (named.contains(key)) {
        throw source.fault(item, "The field “%s” is described twice.".formatted(key));
      }
      if (++read > MOST) {
        throw source.fault(item, "The file describes more than %d fields.".formatted(MOST));
      }
      named.add(key);
      place(merged, said, key, depth);
    }
    return merged;
  }

  private void place(List<Field> merged, Mapping said, String key, int depth) throws Fault {
    int at = indexOf(merged, key);
    Optional<Field> before = at < 0 ? Optional.empty() : Optional.of(merged.get(at));
    Field field = field(said, key, before, depth);
    Optional<YamlNode> after = source.value(said, "after");
    if (after.isEmpty()) {
      if (at < 0) {
        merged.add(field);
      } else {
        merged.set(at, field);
      }
      return;
    }
    if (at >= 0) {
      merged.remove(at);
    }
    int neighbour = indexOf(merged, source.word(after.get(), "“after”"));
    if (neighbour < 0) {
      throw source.fault(after.get(), "“after” names no field that comes before this one.");
    }
    merged.add(neighbour + 1, field);
  }

  private Field field(Mapping said, String key, Optional<Field> before, int depth) throws Fault {
    for (Entry entry : said.entries()) {
      if (entry.name().filter(ATTRIBUTES::contains).isEmpty()) {
        source.remark(
            entry.key(),
            "“%s” is nothing a field can have, and does nothing."
                .formatted(entry.name().orElse("")));
      }
    }
    FieldKind kind = kind(said, key, before);
    List<Field> inside = before.map(Field::fields).orElse(List.of());
    Optional<YamlNode> fields = source.value(said, "fields");
    if (fields.isPresent()) {
      if (kind != FieldKind.RECORD && kind != FieldKind.RECORDS) {
        throw source.fault(fields.get(), "Only a record or records can have fields.");
      }
      inside = merge(inside, fields.get(), depth + 1);
    }
    Optional<YamlNode> choices = source.value(said, "choices");
    Optional<YamlNode> required = source.value(said, "required");
    return new Field(
        key,
        kind,
        text(said, "label", before.map(Field::label).orElse(key)),
        text(said, "group", before.map(Field::group).orElse(depth == 1 ? DEFAULT_GROUP : "")),
        text(said, "hint", before.map(Field::hint).orElse("")),
        required.isPresent()
            ? source.flag(required.get(), "“required”")
            : before.map(Field::required).orElse(false),
        choices.isPresent()
            ? source.words(choices.get(), "“choices”")
            : before.map(Field::choices).orElse(List.of()),
        kind == FieldKind.RECORD || kind == FieldKind.RECORDS ? inside : List.of());
  }

  private String key(Mapping said, YamlNode item) throws Fault {
    Optional<YamlNode> key = source.value(said, "key");
    String word = key.isEmpty() ? "" : source.word(key.get(), "“key”");
    if (word.isEmpty()) {
      throw source.fault(item, "A field needs a “key”.");
    }
    return word;
  }

  private FieldKind kind(Mapping said, String key, Optional<Field> before) throws Fault {
    Optional<YamlNode> node = source.value(said, "kind");
    if (node.isEmpty()) {
      return before.map(Field::kind).orElse(FieldKind.TEXT);
    }
    String word = source.word(node.get(), "“kind”");
    Optional<FieldKind> kind =
        Arrays.stream(FieldKind.values()).filter(k -> k.id().equals(word)).findFirst();
    if (kind.isEmpty()) {
      String known =
          Stream.of(FieldKind.values()).map(FieldKind::id).collect(Collectors.joining(", "));
      throw source.fault(node.get(), "“%s” is no kind; the kinds are %s.".formatted(word, known));
    }
    boolean wasSealed = before.map(Field::kind).filter(k -> k == FieldKind.SEALED).isPresent();
    if (wasSealed && kind.get() != FieldKind.SEALED) {
      throw source.fault(node.get(), "“%s” is sealed; it can have no other kind.".formatted(key));
    }
    return kind.get();
  }

  private String text(Mapping said, String key, String otherwise) throws Fault {
    Optional<YamlNode> node = source.value(said, key);
    return node.isEmpty() ? otherwise : source.word(node.get(), "“" + key + "”");
  }

  private static int indexOf(List<Field> fields, String key) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
