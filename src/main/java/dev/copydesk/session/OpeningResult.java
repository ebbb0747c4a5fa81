package dev.copydesk.session;

import dev.copydesk.disk.NotListed;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.OtherFrontMatter;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How opening a directory ended. */
public sealed interface OpeningResult {

  /** All of it was looked at. */
  record Ended(Summary summary) implements OpeningResult {}

  /** She stopped it; what was found until then is there. */
  record Cancelled(Summary summary) implements OpeningResult {}

  /**
   * There is nothing to look at.
   *
   * @param reason one plain sentence with the way out
   */
  record NotOpened(String reason) implements OpeningResult {}

  /**
   * What was found.
   *
   * @param articles how many rows, unreadable ones included
   * @param unreadable how many of them cannot be read
   * @param withoutFrontMatter files that may hold an article by their name but have no front matter
   * @param otherFrontMatter those that have one in another language than YAML, sorted by name
   * @param leftOut directories and links that were not looked into, relative to the directory
   * @param notListed directories and files that could not be read
   * @param leftovers temporary files of saves that were cut off
   */
  record Summary(
      int articles,
      int unreadable,
      List<ArticleId> withoutFrontMatter,
      SortedMap<ArticleId, OtherFrontMatter> otherFrontMatter,
      List<String> leftOut,
      List<NotListed> notListed,
      List<String> leftovers) {

    public Summary {
      withoutFrontMatter = List.copyOf(withoutFrontMatter);
      otherFrontMatter = Collections.unmodifiableSortedMap(new TreeMap<>(otherFrontMatter));
      leftOut = List.copyOf(leftOut);
      notListed = List.copyOf(notListed);
      leftovers = List.copyOf(leftovers);
    }
  }
}
