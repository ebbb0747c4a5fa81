package dev.copydesk.ui.stories;

import dev.copydesk.session.Entry;
import dev.copydesk.session.Radar;
import java.util.ArrayList;
import java.util.List;

/** A line of the stories page. */
sealed interface StoryLine {

  /** What the lines under it are. */
  record Heading(String words) implements StoryLine {}

  /** Something to know; nothing to do about it. */
  record Note(String words) implements StoryLine {}

  /**
   * Another article that looks like the same story.
   *
   * @param apart whether she has said that it is not
   */
  record Same(Radar.Same same, boolean apart) implements StoryLine {

    /** What both have in common, in words. */
    String why() {
      return same.address() && same.title()
          ? "same link, same title"
          : same.address() ? "same link" : "same title";
    }
  }

  /** A related story that is an article here. */
  record Related(Radar.Related related) implements StoryLine {}

  /** A field in which it differs from the article. */
  record Difference(Radar.Related related, Radar.Difference difference) implements StoryLine {}

  /** All lines about a story. */
  static List<StoryLine> of(Radar radar) {
    List<StoryLine> lines = new ArrayList<>();
    lines.add(new Heading("The same story"));
    radar.same().forEach(same -> lines.add(new Same(same, false)));
    if (radar.same().isEmpty()) {
      lines.add(new Note("No other article here has its link or its title."));
    }
    if (radar.more() > 0) {
      lines.add(new Note("… and " + radar.more() + " more"));
    }
    if (!radar.apart().isEmpty()) {
      lines.add(new Heading("Told apart by you"));
      radar.apart().forEach(same -> lines.add(new Same(same, true)));
    }
    lines.add(new Heading("Related stories that are articles here"));
    for (Radar.Related related : radar.related()) {
      lines.add(new Related(related));
      related.differences().forEach(each -> lines.add(new Difference(related, each)));
    }
    if (radar.related().isEmpty()) {
      lines.add(new Note("None of its related stories is an article here."));
    }
    return lines;
  }

  /** How an article is told apart: who, when, how good. */
  static String about(Entry entry) {
    List<String> parts = new ArrayList<>();
    parts.add(entry.provider());
    parts.add(entry.date().length() > 10 ? entry.date().substring(0, 10) : entry.date());
    entry.quality().ifPresent(quality -> parts.add("quality " + quality));
    parts.add(
        switch (entry.published()) {
          case YES -> "published";
          case NO -> "not published";
          case UNKNOWN -> "";
        });
    return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }
}
