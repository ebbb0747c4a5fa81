package dev.copydesk.session;

import dev.copydesk.field.ArticleDate;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldPath.Step;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what an article holds at a path; a key behind a list means that of each of its records.
 * What is sealed, or lies in it, is never read.
 */
final class CellReader {

  private final FieldReader fields;
  private final Schema schema;
  private final List<String> texts = new ArrayList<>();
  private int count;

  private CellReader(FieldReader fields, Schema schema) {
    this.fields = fields;
    this.schema = schema;
  }

  static Cell read(FieldReader fields, Schema schema, FieldPath path) {
    CellReader reader = new CellReader(fields, schema);
    reader.descend(FieldPath.ROOT, path.steps());
    return Cell.of(reader.texts, reader.count);
  }

  private void descend(FieldPath at, List<Step> rest) {
    if (!at.isRoot() && schema.kindOf(at) == FieldKind.SEALED) {
      return;
    }
    if (rest.isEmpty()) {
      take(fields.value(at));
      return;
    }
    Step next = rest.getFirst();
    int items = next instanceof Step.Key && !at.isRoot() ? fields.itemCount(at) : 0;
    if (items == 0) {
      descend(at.with(next), rest.subList(1, rest.size()));
    }
    for (int i = 0; i < items; i++) {
      descend(at.index(i), rest);
    }
  }

  private void take(FieldValue value) {
    switch (value) {
      case FieldValue.Text(String text) -> one(text);
      case FieldValue.Whole(long number) -> one(Long.toString(number));
      case FieldValue.Flag(boolean set) -> one(Boolean.toString(set));
      case FieldValue.Date(ArticleDate date) -> one(date.written());
      case FieldValue.Texts(List<String> some) -> some.forEach(this::one);
      case FieldValue.Unexpected(String text, boolean scalar, String reason) -> {
        if (scalar) {
          one(text);
        } else {
          count++;
        }
      }
      case FieldValue.Group(List<String> keys) -> count += keys.isEmpty() ? 0 : 1;
      case FieldValue.Items(int many) -> count += many;
      case FieldValue.Missing missing -> {}
      case FieldValue.Null nothing -> {}
      case FieldValue.Sealed sealed -> {}
    }
  }

  private void one(String text) {
    if (!text.isEmpty()) {
      texts.add(text);
      count++;
    }
  }
}
