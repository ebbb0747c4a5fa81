package dev.copydesk.session;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.FieldWriter;
import dev.copydesk.field.Schema;
import java.util.ArrayList;
import java.util.List;

/** Finds the web addresses in an article's fields, in the schema's order. */
final class LinkReader {

  private static final FieldPath TITLE = FieldPath.of("title");

  private final OpenedArticle article;
  private final Schema schema;
  private final List<Link> links = new ArrayList<>();

  private LinkReader(OpenedArticle article) {
    this.article = article;
    this.schema = article.schema();
  }

  static List<Link> of(OpenedArticle article) {
    LinkReader reader = new LinkReader(article);
    article
        .fields()
        .ifPresent(fields -> reader.read(fields, article.schema().fields(), FieldPath.ROOT, ""));
    return reader.links;
  }

  private void read(FieldReader fields, List<Field> known, FieldPath parent, String above) {
    for (Field field : known) {
      FieldPath path = parent.key(field.key());
      String label = above.isEmpty() ? field.label() : above + " · " + field.label();
      if (field.kind() == FieldKind.URL) {
        link(fields, path, label);
      } else if (field.kind() == FieldKind.RECORD) {
        read(fields, field.fields(), path, label);
      } else if (field.kind() == FieldKind.RECORDS) {
        int count = fields.itemCount(path);
        for (int i = 0; i < count; i++) {
          read(fields, field.fields(), path.index(i), label + " " + (i + 1));
        }
      }
    }
  }

  private void link(FieldReader fields, FieldPath path, String label) {
    if (fields.value(path) instanceof FieldValue.Text(String address)
        && FieldWriter.isWebAddress(address.strip())) {
      links.add(
          new Link(
              article.id(),
              fields.value(TITLE) instanceof FieldValue.Text(String title) && !title.isBlank()
                  ? title
                  : article.id().fileName(),
              path,
              label,
              address.strip(),
              fields.sourceOf(path).orElse(""),
              schema));
    }
  }
}
