package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import java.util.HashMap;
import java.util.Map;

/** What articles hold in fields that their entries do not have. */
final class Columns {

  /** Nothing has been read. */
  static final Columns NONE = new Columns();

  private final Map<FieldPath, Map<ArticleId, Cell>> columns = new HashMap<>();

  /** What the article holds at {@code path}. */
  Cell cell(FieldPath path, ArticleId id) {
    return columns.getOrDefault(path, Map.of()).getOrDefault(id, Cell.NOTHING);
  }
}
