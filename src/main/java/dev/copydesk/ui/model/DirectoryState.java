package dev.copydesk.ui.model;

import java.nio.file.Path;

/** What there is to show: no directory, one with articles, or one that calls for a calm word. */
public sealed interface DirectoryState {

  /** No directory was opened yet. */
  record None() implements DirectoryState {}

  /** A directory is open, or just being read; its articles are in the table. */
  record Shown(Path path, String name) implements DirectoryState {}

  /**
   * A directory was read to its end, and nothing in it is an article.
   *
   * @param withoutFrontMatter how many files would be articles if they had front matter
   * @param otherFrontMatter how many have one in TOML or JSON
   */
  record Empty(Path path, String name, int withoutFrontMatter, int otherFrontMatter)
      implements DirectoryState {}

  /**
   * It cannot be read.
   *
   * @param reason why, and what she can do about it
   */
  record Unusable(Path path, String name, String reason) implements DirectoryState {}
}
