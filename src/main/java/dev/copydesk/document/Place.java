package dev.copydesk.document;

/** A line and a column of an article file, both from 1; columns count UTF-16 units. */
public record Place(int line, int column) {

  /** The file's beginning. */
  public static final Place START = new Place(1, 1);
}
