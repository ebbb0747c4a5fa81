package dev.copydesk.ui.sidebar;

import java.util.Arrays;
import java.util.List;

/** What there is to do, each a search of its own; they never overlap with what is typed. */
enum Queue {
  TO_DO("To do", "is:todo"),
  PROBLEMS("Problems", "has:problems"),
  UNSAVED("Unsaved", "is:unsaved"),
  PUT_ASIDE("Put aside", "is:aside"),
  PUBLISHED("Published", "is:published"),
  ALL("All", "");

  private final String label;
  private final String query;

  Queue(String label, String query) {
    this.label = label;
    this.query = query;
  }

  String label() {
    return label;
  }

  String query() {
    return query;
  }

  static List<String> queries() {
    return Arrays.stream(values()).map(Queue::query).toList();
  }
}
