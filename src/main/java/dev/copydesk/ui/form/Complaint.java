package dev.copydesk.ui.form;

import java.util.List;

/**
 * Why what she did is not in the article.
 *
 * @param reason one sentence; empty for no complaint
 * @param ways what she can do about it
 */
record Complaint(String reason, List<Way> ways) {

  /** All is well. */
  static final Complaint NONE = new Complaint("", List.of());

  Complaint {
    ways = List.copyOf(ways);
  }

  /** A way out, as a button says it. */
  record Way(String label, Runnable run) {}

  boolean isNone() {
    return reason.isEmpty();
  }
}
