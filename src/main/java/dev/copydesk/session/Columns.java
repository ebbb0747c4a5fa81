package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What articles hold in fields that their entries do not have: read once for a query, kept in step
 * from then on, and let go when newer queries want other fields.
 */
final class Columns {

  /** Nothing has been read. */
  static final Columns NONE = new Columns(new Schema(List.of(), List.of()));

  private static final int MOST = 4;

  /** So many UTF-16 units fit beside 100,000 entries in a heap of 512 MB. */
  private static final long LARGEST = 60_000_000;

  private final Schema schema;
  private final Map<FieldPath, Map<ArticleId, Cell>> columns = new LinkedHashMap<>();
  private Optional<Filling> filling = Optional.empty();
  private long size;

  Columns(Schema schema) {
    this.schema = schema;
  }

  /** Columns that are being read; they count once all articles are in them. */
  static final class Filling {

    private final Set<FieldPath> wanted;
    private final Map<FieldPath, Map<ArticleId, Cell>> columns = new HashMap<>();

    private Filling(Set<FieldPath> wanted) {
      this.wanted = wanted;
    }
  }

  boolean has(Set<FieldPath> paths) {
    return columns.keySet().containsAll(paths);
  }

  /** Whether it was read, and no article holds anything there. */
  boolean isNowhere(FieldPath path) {
    return columns.containsKey(path) && columns.get(path).isEmpty();
  }

  /** What the article holds at {@code path}; nothing where that was not read. */
  Cell cell(FieldPath path, ArticleId id) {
    Map<ArticleId, Cell> column = columns.get(path);
    return column == null ? Cell.NOTHING : column.getOrDefault(id, Cell.NOTHING);
  }

  /** Begins to read these; what was begun before is given up. */
  Filling begin(Set<FieldPath> wanted) {
    giveUp();
    Filling next = new Filling(Set.copyOf(wanted));
    for (FieldPath path : wanted) {
      if (!columns.containsKey(path)) {
        next.columns.put(path, new HashMap<>());
      }
    }
    filling = Optional.of(next);
    return next;
  }

  boolean isBeing(Filling one) {
    return filling.filter(now -> now == one).isPresent();
  }

  /** All articles have been put in. */
  void filled() {
    filling.ifPresent(now -> columns.putAll(now.columns));
    Optional<Set<FieldPath>> wanted = filling.map(now -> now.wanted);
    filling = Optional.empty();
    wanted.ifPresent(paths -> letGo(paths, MOST));
  }

  void giveUp() {
    filling.ifPresent(now -> now.columns.values().forEach(this::forget));
    filling = Optional.empty();
  }

  /** Whether there is no room for what is being read, even without the columns of before. */
  boolean isTooMuch() {
    if (size > LARGEST) {
      filling.ifPresent(now -> letGo(now.wanted, now.wanted.size()));
    }
    return size > LARGEST;
  }

  /** Brings what is kept of an article in step with it. */
  void put(Article article) {
    if (columns.isEmpty() && filling.isEmpty()) {
      return;
    }
    Optional<FieldReader> fields =
        article.frontMatter().map(front -> new FieldReader(front, schema));
    columns.forEach((path, column) -> put(column, path, article.id(), fields));
    filling.ifPresent(
        now -> now.columns.forEach((path, column) -> put(column, path, article.id(), fields)));
  }

  void remove(ArticleId id) {
    columns.values().forEach(column -> put(column, id, Cell.NOTHING));
    filling.ifPresent(now -> now.columns.values().forEach(column -> put(column, id, Cell.NOTHING)));
  }

  private void put(
      Map<ArticleId, Cell> column, FieldPath path, ArticleId id, Optional<FieldReader> fields) {
    put(
        column,
        id,
        fields.map(reader -> CellReader.read(reader, schema, path)).orElse(Cell.NOTHING));
  }

  private void put(Map<ArticleId, Cell> column, ArticleId id, Cell cell) {
    Cell before = cell.count() == 0 ? column.remove(id) : column.put(id, cell);
    size += cell.text().length() - (before == null ? 0 : before.text().length());
  }

  private void letGo(Set<FieldPath> wanted, int most) {
    Iterator<Map.Entry<FieldPath, Map<ArticleId, Cell>>> oldest = columns.entrySet().iterator();
    while (oldest.hasNext() && columns.size() > most) {
      Map.Entry<FieldPath, Map<ArticleId, Cell>> column = oldest.next();
      if (!wanted.contains(column.getKey())) {
        forget(column.getValue());
        oldest.remove();
      }
    }
  }

  private void forget(Map<ArticleId, Cell> column) {
    column.values().forEach(cell -> size -= cell.text().length());
  }
}
