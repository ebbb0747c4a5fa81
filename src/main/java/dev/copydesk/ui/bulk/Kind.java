package dev.copydesk.ui.bulk;

/** What can be done with many articles at once. */
enum Kind {
  SET("Set a field", true, true),
  CLEAR("Clear a field", true, false),
  ADD("Add an item to a list", true, true),
  REMOVE("Remove an item from a list", true, true),
  REPLACE("Replace text in a field", true, false),
  SWAP("Swap the source", false, false),
  PUBLISH("Mark published", false, false),
  UNPUBLISH("Mark not published", false, false),
  MARK_REMOVED("Mark removed", false, false);

  private final String label;
  private final boolean field;
  private final boolean value;

  Kind(String label, boolean field, boolean value) {
    this.label = label;
    this.field = field;
    this.value = value;
  }

  /** Whether it is about one field. */
  boolean hasField() {
    return field;
  }

  /** Whether that field is a list. */
  boolean isOfList() {
    return this == ADD || this == REMOVE;
  }

  /** Whether it wants a value. */
  boolean hasValue() {
    return value;
  }

  /** As she reads it. */
  @Override
  public String toString() {
    return label;
  }
}
