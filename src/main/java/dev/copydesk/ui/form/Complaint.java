package dev.copydesk.ui.form;

import java.util.List;

/**
 * Why what she did is not in the article.
 *
 * @param waits whether nothing is wrong: it waits for her word
 * @param reason one sentence; empty for no complaint
 * @param ways what she can do about it
 */
record Complaint(boolean waits, String reason, List<Way> ways) {

  /** All is well. */
  static final Complaint NONE = new Complaint("", List.of());

  Complaint {
    ways = List.copyOf(ways);
  }

  /** It does not fit, or was refused. */
  Complaint(String reason, List<Way> ways) {
    this(false, reason, ways);
  }

  /** A way out, as a button says it. */
  record Way(String label, Runnable run) {}

  boolean isNone() {
    return reason.isEmpty();
  }
}
