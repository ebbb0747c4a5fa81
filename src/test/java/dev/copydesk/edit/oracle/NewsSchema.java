package dev.copydesk.edit.oracle;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.Schema;
import java.util.Arrays;
import java.util.List;

/** The fields of a news article, in canonical order. */
public final class NewsSchema {

  private static final List<Field> IMAGE =
      List.of(
          one("url", FieldKind.URL),
          one("width", FieldKind.WHOLE_NUMBER),
          one("height", FieldKind.WHOLE_NUMBER),
          one("title", FieldKind.TEXT),
          one("isCached", FieldKind.FLAG),
          one("attribution", FieldKind.TEXT));

  private static final Field PROVIDER =
      group(
          "provider",
          FieldKind.RECORD,
          one("name", FieldKind.TEXT),
          one("domain", FieldKind.TEXT),
          group("images", FieldKind.RECORDS, IMAGE.toArray(Field[]::new)),
          one("authors", FieldKind.TEXTS));

  /** The schema the tests edit by. */
  public static final Schema SCHEMA =
      new Schema(
          List.of(
              one("category", FieldKind.CHOICE),
              one("title", FieldKind.TEXT),
              one("excerpt", FieldKind.PARAGRAPH),
              one("publishedDateTime", FieldKind.DATE),
              one("updatedDateTime", FieldKind.DATE),
              one("originalUrl", FieldKind.URL),
              one("webUrl", FieldKind.URL),
              one("ampWebUrl", FieldKind.URL),
              one("cdnAmpWebUrl", FieldKind.URL),
              one("type", FieldKind.CHOICE),
              one("quality", FieldKind.WHOLE_NUMBER),
              one("heat", FieldKind.WHOLE_NUMBER),
              one("published", FieldKind.FLAG),
              one("removed", FieldKind.FLAG),
              one("featuredContent", FieldKind.FLAG),
              PROVIDER,
              one("topics", FieldKind.TEXTS),
              group("images", FieldKind.RECORDS, IMAGE.toArray(Field[]::new)),
              group(
                  "related",
                  FieldKind.RECORDS,
                  one("title", FieldKind.TEXT),
                  one("excerpt", FieldKind.PARAGRAPH),
                  one("publishedDateTime", FieldKind.DATE),
                  one("webUrl", FieldKind.URL),
                  one("ampWebUrl", FieldKind.URL),
                  one("cdnAmpWebUrl", FieldKind.URL),
                  one("type", FieldKind.CHOICE),
                  PROVIDER,
                  one("quality", FieldKind.WHOLE_NUMBER),
                  group("images", FieldKind.RECORDS, IMAGE.toArray(Field[]::new))),
              one("secured", FieldKind.SEALED)),
          List.of(List.of("originalUrl", "webUrl")));

  private NewsSchema() {}

  private static Field one(String key, FieldKind kind) {
    return group(key, kind);
  }

  private static Field group(String key, FieldKind kind, Field... fields) {
    return new Field(key, kind, key, "", "", false, List.of(), Arrays.asList(fields));
  }
}
