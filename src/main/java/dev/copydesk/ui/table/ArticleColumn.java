package dev.copydesk.ui.table;

import dev.copydesk.session.Sort;
import java.util.Arrays;
import java.util.Optional;

/** The columns of the table, in their first order. */
public enum ArticleColumn {
  STATE("state", "", "State", 58, Sort.Column.STATE),
  DATE("date", "Date", "Date", 90, Sort.Column.DATE),
  TITLE("title", "Title", "Title", 280, Sort.Column.TITLE),
  PROVIDER("provider", "Provider", "Provider", 112, Sort.Column.PROVIDER),
  QUALITY("quality", "Quality", "Quality", 74, Sort.Column.QUALITY),
  HEAT("heat", "Heat", "Heat", 50, Sort.Column.HEAT),
  PUBLISHED("published", "Pub", "Published", 44, Sort.Column.PUBLISHED),
  TOPICS("topics", "Topics", "Topics", 140, Sort.Column.TOPICS),
  RELATED("related", "Rel", "Related stories", 40, Sort.Column.RELATED),
  FILE("file", "File", "File", 180, Sort.Column.FILE);

  private final String id;
  private final String heading;
  private final String label;
  private final double width;
  private final Sort.Column sort;

  ArticleColumn(String id, String heading, String label, double width, Sort.Column sort) {
    this.id = id;
    this.heading = heading;
    this.label = label;
    this.width = width;
    this.sort = sort;
  }

  /** Its lasting name. */
  public String id() {
    return id;
  }

  /** What stands above it; short, as the column is. */
  public String heading() {
    return heading;
  }

  /** Its name in full. */
  public String label() {
    return label;
  }

  /** How wide it is at first, in pixels. */
  public double width() {
    return width;
  }

  public Sort.Column sort() {
    return sort;
  }

  public static Optional<ArticleColumn> named(String id) {
    return Arrays.stream(values()).filter(column -> column.id.equals(id)).findFirst();
  }
}
