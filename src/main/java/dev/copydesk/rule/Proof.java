package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.document.Place;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One article as the rules look at it: walked once, its fields listed for all of them. An aliased
 * value is a field where it is repeated; what lies inside it is listed only where it is written.
 */
public final class Proof {

  private final Article article;
  private final Optional<FieldReader> reader;
  private final List<WrittenField> fields = new ArrayList<>();
  private final List<WrittenRecord> records = new ArrayList<>();

  public Proof(Article article, Schema schema) {
    this.article = Objects.requireNonNull(article);
    this.reader = article.frontMatter().map(found -> new FieldReader(found, schema));
    article.frontMatter().ifPresent(frontMatter -> walk(frontMatter, schema));
  }

  public Article article() {
    return article;
  }

  /** Reads fields by their paths; empty where the front matter cannot be read. */
  public Optional<FieldReader> reader() {
    return reader;
  }

  /** The schema's fields that are written; of a key that stands twice, the last. */
  public List<WrittenField> fields() {
    return Collections.unmodifiableList(fields);
  }

  /** The mappings that the schema describes, the whole front matter first; none if unreadable. */
  public List<WrittenRecord> records() {
    return Collections.unmodifiableList(records);
  }

  /** A problem at {@code offset} of the block's text. */
  public Problem problem(
      RuleId rule,
      Severity severity,
      FieldPath path,
      int offset,
      String message,
      QuickFix... fixes) {
    return new Problem(
        rule, severity, article.id(), article.placeOf(offset), path, message, List.of(fixes));
  }

  /** A problem of something that is not written anywhere: it stands at the file's beginning. */
  public Problem problem(RuleId rule, Severity severity, FieldPath path, String message) {
    return new Problem(rule, severity, article.id(), Place.START, path, message, List.of());
  }

  private void walk(FrontMatter frontMatter, Schema schema) {
    if (frontMatter.root() instanceof Mapping root) {
      walk(reader.orElseThrow(), root, FieldPath.ROOT, schema.fields());
    }
  }

  private void walk(FieldReader reader, Mapping mapping, FieldPath path, List<Field> known) {
    records.add(new WrittenRecord(path, mapping, known));
    Map<String, YamlNode> last = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      entry.name().ifPresent(name -> last.put(name, entry.value()));
    }
    for (Field field : known) {
      YamlNode node = last.get(field.key());
      if (node != null) {
        FieldPath at = path.key(field.key());
        fields.add(new WrittenField(at, field, reader.valueOf(node, field.kind()), node.span()));
        walkInside(reader, node, at, field);
      }
    }
  }

  private void walkInside(FieldReader reader, YamlNode node, FieldPath path, Field field) {
    if (field.fields().isEmpty()) {
      return;
    }
    if (node instanceof Mapping mapping) {
      walk(reader, mapping, path, field.fields());
    } else if (node instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        if (sequence.items().get(i) instanceof Mapping item) {
          walk(reader, item, path.index(i), field.fields());
        }
      }
    }
  }
}
