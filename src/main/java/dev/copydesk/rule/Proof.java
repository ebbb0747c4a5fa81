package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.document.Place;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatterReading.Unreadable;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.Diagnosis;
import dev.copydesk.repair.Repair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
  private final List<WrittenText> texts = new ArrayList<>();
  private final Schema schema;
  private Optional<Diagnosis> diagnosis = Optional.empty();

  public Proof(Article article, Schema schema) {
    this.article = Objects.requireNonNull(article);
    this.schema = Objects.requireNonNull(schema);
    this.reader = article.frontMatter().map(found -> new FieldReader(found, schema));
    boolean hasFields = article.frontMatter().filter(f -> f.root() instanceof Mapping).isPresent();
    if (hasFields) {
      Mapping root = (Mapping) article.frontMatter().get().root();
      walk(reader.get(), root, FieldPath.ROOT, schema.fields());
    }
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

  /** The field of that key at the top of the front matter, if it is there. */
  public Optional<WrittenField> top(String key) {
    return records.isEmpty() ? Optional.empty() : records.getFirst().written(key);
  }

  /**
   * The single texts that are written anywhere, lists' items and unknown fields' included; sealed
   * ones, numbers, flags and dates are none.
   */
  List<WrittenText> texts() {
    return Collections.unmodifiableList(texts);
  }

  /** Why the front matter cannot be read; found out once for all rules. */
  Diagnosis diagnosis() {
    if (diagnosis.isEmpty()) {
      diagnosis =
          Optional.of(
              article.reading() instanceof Unreadable
                  ? Repair.diagnose(article, KnownFields.of(schema))
                  : Diagnosis.none(article.blockText()));
    }
    return diagnosis.get();
  }

  /** Where an item of a list begins in the block's text. */
  int startOf(WrittenField list, int index) {
    return reader
        .flatMap(fields -> fields.spanOf(list.path().index(index)))
        .orElse(list.span())
        .start();
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

  private void walk(FieldReader from, Mapping mapping, FieldPath path, List<Field> known) {
    YamlNode[] last = new YamlNode[known.size()];
    List<Entry> unknown = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      if (entry.key() instanceof YamlNode.Scalar key) {
        int place = placeOf(known, key.value());
        if (place < 0) {
          unknown.add(entry);
        } else {
          last[place] = entry.value();
        }
      }
    }
    List<WrittenField> written = new ArrayList<>();
    for (int i = 0; i < last.length; i++) {
      if (last[i] != null) {
        FieldValue value = from.valueOf(last[i], known.get(i).kind());
        written.add(new WrittenField(path, known.get(i), value, last[i].span()));
      }
    }
    records.add(new WrittenRecord(path, known, written, unknown));
    int next = 0;
    for (int i = 0; i < last.length; i++) {
      if (last[i] != null) {
        WrittenField one = written.get(next++);
        fields.add(one);
        collectTexts(path, new Step.Key(one.field().key()), one.field().kind(), last[i]);
        walkInside(from, last[i], one);
      }
    }
    for (Entry entry : unknown) {
      entry.name().ifPresent(name -> collectUnknown(path, new Step.Key(name), entry.value()));
    }
  }

  private void collectTexts(FieldPath parent, Step step, FieldKind kind, YamlNode node) {
    switch (kind) {
      case TEXT, PARAGRAPH, URL, CHOICE -> {
        if (node instanceof Scalar scalar) {
          texts.add(WrittenText.of(parent, step, kind, scalar));
        }
      }
      case TEXTS -> {
        if (node instanceof Sequence list) {
          FieldPath path = parent.with(step);
          for (int i = 0; i < list.items().size(); i++) {
            collectTexts(path, new Step.Index(i), FieldKind.TEXT, list.items().get(i));
          }
        }
      }
      case OTHER -> collectUnknown(parent, step, node);
      case WHOLE_NUMBER, FLAG, DATE, RECORD, RECORDS, SEALED -> {}
    }
  }

  private void collectUnknown(FieldPath parent, Step step, YamlNode node) {
    switch (node) {
      case Scalar scalar -> texts.add(WrittenText.of(parent, step, FieldKind.OTHER, scalar));
      case Mapping mapping -> {
        FieldPath path = parent.with(step);
        for (Entry entry : mapping.entries()) {
          entry.name().ifPresent(name -> collectUnknown(path, new Step.Key(name), entry.value()));
        }
      }
      case Sequence list -> {
        FieldPath path = parent.with(step);
        for (int i = 0; i < list.items().size(); i++) {
          collectUnknown(path, new Step.Index(i), list.items().get(i));
        }
      }
      case YamlNode.Alias alias -> {}
    }
  }

  private void walkInside(FieldReader from, YamlNode node, WrittenField written) {
    List<Field> inside = written.field().fields();
    if (inside.isEmpty()) {
      return;
    }
    if (node instanceof Mapping mapping) {
      walk(from, mapping, written.path(), inside);
    } else if (node instanceof Sequence sequence) {
      FieldPath list = written.path();
      for (int i = 0; i < sequence.items().size(); i++) {
        if (sequence.items().get(i) instanceof Mapping item) {
          walk(from, item, list.index(i), inside);
        }
      }
    }
  }

  /** Which of the fields has that key; below 0 if none has. */
  private static int placeOf(List<Field> known, String key) {
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
