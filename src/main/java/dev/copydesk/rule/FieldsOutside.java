package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.text.Span;
import dev.copydesk.text.TextEdit;
import dev.copydesk.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fields that belong inside the empty one above them, as {@code name} below {@code provider}, but
 * stand beside it: nothing indents them, or special blanks do, which YAML takes for letters.
 */
final class FieldsOutside implements Rule {

  private static final String STEP = "  ";

  @Override
  public RuleId id() {
    return new RuleId("fields-outside");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "Fields that belong inside the one above are not indented with plain blanks.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (Outside outside : outside(proof.article(), surroundings.schema())) {
      String parent = outside.parent().key();
      problems.add(
          proof.problem(
              id(),
              severity(),
              FieldPath.of(parent),
              outside.entries().getFirst().key().span().start(),
              "%s and what follows belong inside %s, which is empty; indent them with plain blanks."
                  .formatted(Quoted.of(name(outside.entries().getFirst())), Quoted.of(parent)),
              new QuickFix(
                  "Indent them",
                  outside.special(),
                  article -> mend(article, surroundings.schema(), parent))));
    }
    return problems;
  }

  /**
   * The fields beside an empty one.
   *
   * @param special whether special blanks stand before each, so that the indentation was meant
   */
  private record Outside(Field parent, List<Entry> entries, boolean special) {}

  private static List<Outside> outside(Article article, Schema schema) {
    List<Outside> found = new ArrayList<>();
    Optional<YamlNode> root = article.frontMatter().map(frontMatter -> frontMatter.root());
    if (root.isEmpty() || !(root.get() instanceof Mapping mapping) || mapping.flow()) {
      return found;
    }
    List<Entry> entries = mapping.entries();
    for (int i = 0; i + 1 < entries.size(); i++) {
      Optional<Field> parent = emptyRecord(entries.get(i), schema);
      if (parent.isPresent()) {
        int end = i + 1;
        while (end < entries.size() && belongs(entries.get(end), parent.get(), schema)) {
          end++;
        }
        List<Entry> inside = entries.subList(i + 1, end);
        if (!inside.isEmpty()) {
          found.add(
              new Outside(parent.get(), inside, inside.stream().allMatch(e -> blanks(e) > 0)));
        }
      }
    }
    return found;
  }

  /** The keys of a record that the schema does not know and that it does not tell by itself. */
  static List<Entry> unknown(Proof proof, WrittenRecord record, Schema schema) {
    if (!record.path().isRoot() || record.unknown().isEmpty()) {
      return record.unknown();
    }
    Set<Integer> told =
        outside(proof.article(), schema).stream()
            .flatMap(outside -> outside.entries().stream())
            .map(entry -> entry.key().span().start())
            .collect(Collectors.toSet());
    return record.unknown().stream()
        .filter(entry -> !told.contains(entry.key().span().start()))
        .toList();
  }

  private static Optional<Field> emptyRecord(Entry entry, Schema schema) {
    return entry.value() instanceof YamlNode.Scalar value && value.isUnwritten()
        ? schema.fields().stream()
            .filter(field -> field.kind() == FieldKind.RECORD && entry.isNamed(field.key()))
            .findFirst()
        : Optional.empty();
  }

  private static boolean belongs(Entry entry, Field parent, Schema schema) {
    String name = name(entry);
    return has(parent.fields(), name)
        && (blanks(entry) > 0 || !has(schema.fields(), name))
        && entry.key() instanceof YamlNode.Scalar;
  }

  private static boolean has(List<Field> fields, String key) {
    return fields.stream().anyMatch(field -> field.key().equals(key));
  }

  private static String name(Entry entry) {
    return entry.name().orElse("").substring(blanks(entry));
  }

  /** How many special blanks the key begins with. */
  private static int blanks(Entry entry) {
    String key = entry.name().orElse("");
    int blanks = 0;
    while (blanks < key.length() && isSpecial(key.charAt(blanks))) {
      blanks++;
    }
    return blanks;
  }

  private static boolean isSpecial(char c) {
    return Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  private static Optional<Edit> mend(Article article, Schema schema, String parent) {
    String block = article.blockText();
    return outside(article, schema).stream()
        .filter(outside -> outside.parent().key().equals(parent))
        .findFirst()
        .map(outside -> new TextEdits(indented(block, outside.entries())))
        .map(edits -> new Edit.Retype(edits.applyTo(block)));
  }

  /** Every line of the fields a step deeper, with plain blanks in place of special ones. */
  private static List<TextEdit> indented(String block, List<Entry> entries) {
    List<TextEdit> edits = new ArrayList<>();
    int at = entries.getFirst().key().span().start();
    int end = entries.getLast().span().end();
    while (at >= 0 && at < end) {
      int content = at;
      while (content < end && (isSpecial(block.charAt(content)) || block.charAt(content) == '\t')) {
        content++;
      }
      boolean blank =
          content < end && (block.charAt(content) == '\n' || block.charAt(content) == '\r');
      boolean special = block.substring(at, content).chars().anyMatch(c -> c != ' ');
      if (!blank) {
        String indent = special ? " ".repeat(content - at) : STEP + block.substring(at, content);
        edits.add(TextEdit.replace(new Span(at, content), indent));
      }
      int next = block.indexOf('\n', content);
      at = next < 0 ? -1 : next + 1;
    }
    return edits;
  }
}
