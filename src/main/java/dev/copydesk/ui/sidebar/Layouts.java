package dev.copydesk.ui.sidebar;

import java.util.List;

/** The table's columns and order, as texts that a view can keep. */
public interface Layouts {

  /** As the table is now. */
  String now();

  /** Lays the table out so. */
  void use(String layout);

  /** The layout with these columns and this order; empty where neither is said. */
  String of(List<String> columns, List<String> sort);
}
