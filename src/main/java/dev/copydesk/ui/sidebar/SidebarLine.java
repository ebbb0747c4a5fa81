package dev.copydesk.ui.sidebar;

import dev.copydesk.session.Facet;

/** One line of the sidebar. */
sealed interface SidebarLine {

  /** What stays the same of it while counts change and lines come and go. */
  String key();

  /** The group it stands in. */
  String group();

  /** A group's title, which folds the lines under it. */
  record Heading(String group, String title, boolean folded) implements SidebarLine {
    @Override
    public String key() {
      return "heading " + group;
    }
  }

  /** A line that is looked for when chosen, with the number of what it finds. */
  sealed interface Choice extends SidebarLine {

    String label();

    int count();

    /** Whether it is a part of what is looked for now. */
    boolean on();
  }

  record OfQueue(String group, Queue queue, int count, boolean on) implements Choice {
    @Override
    public String key() {
      return "queue " + queue;
    }

    @Override
    public String label() {
      return queue.label();
    }
  }

  record OfView(String group, SavedView view, int count, boolean on) implements Choice {
    @Override
    public String key() {
      return "view " + view.own() + view.name();
    }

    @Override
    public String label() {
      return view.name();
    }
  }

  record OfFacet(String group, Facet.Value value) implements Choice {
    @Override
    public String key() {
      return "facet " + group + " " + value.term();
    }

    @Override
    public String label() {
      return value.label();
    }

    @Override
    public int count() {
      return value.count();
    }

    @Override
    public boolean on() {
      return value.on();
    }
  }

  /** The rest of a long group: shows it, or hides it again. */
  record More(String group, int hidden) implements SidebarLine {
    @Override
    public String key() {
      return "more " + group;
    }
  }

  /** Where a view stood that she has deleted; chosen, it is there again. */
  record Deleted(String group, SavedView view) implements SidebarLine {
    @Override
    public String key() {
      return "deleted";
    }
  }

  /** What a group without lines says. */
  record Hint(String group, String text) implements SidebarLine {
    @Override
    public String key() {
      return "hint " + group;
    }
  }
}
