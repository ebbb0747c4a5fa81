package dev.copydesk.edit.oracle;

/**
 * What both readers' events have in common; marks count code points.
 *
 * @param properties anchor and tag as {@code &name tag}, or the name an alias repeats
 */
record PeerEvent(
    Kind kind,
    int start,
    int end,
    String properties,
    boolean flow,
    char style,
    String value,
    String type) {

  enum Kind {
    SCALAR,
    ALIAS,
    ROW,
    TABLE,
    END,
    DOCUMENT,
    OTHER
  }
}
