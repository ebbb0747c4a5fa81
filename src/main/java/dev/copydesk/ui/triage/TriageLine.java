package dev.copydesk.ui.triage;

import java.util.List;

/** What the line under the table says. */
sealed interface TriageLine {

  /** Nothing; the table has the room. */
  record Nothing() implements TriageLine {}

  /** Her own note about the story she is at. */
  record Noted(String note) implements TriageLine {}

  /** The digits of a quality typed so far. */
  record Quality(String digits, int articles) implements TriageLine {}

  /** A note is being written. */
  record Writing(String note, int articles) implements TriageLine {}

  /**
   * What stands in the way of publishing.
   *
   * @param more how many more blockers there are than shown
   */
  record Blocked(String title, List<Blocker> blockers, int more) implements TriageLine {}

  /** What stood in the way is gone. */
  record Clear(String title) implements TriageLine {}

  /** One thing in the way, and what can be done about it. */
  record Blocker(String message, List<Way> ways) {}

  /** A way to mend it, by its digit. */
  record Way(int digit, String label) {}
}
