package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.SiteView;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the session tells its listener, on the session's thread and in order. */
public sealed interface SessionEvent {

  /**
   * Another directory is being opened; all entries and steps of the one before are forgotten.
   *
   * @param name the directory's own name
   * @param notes plain sentences she should read, such as why the site's schema was not taken
   * @param views the searches to which the site's own file gives names
   */
  record Opened(String name, List<String> notes, List<SiteView> views) implements SessionEvent {}

  /** More entries. */
  record Found(List<Entry> entries) implements SessionEvent {}

  /**
   * How far a long piece of work is.
   *
   * @param work what is being done, as in {@code Reading}
   * @param total empty while it is not known
   * @param of the work that is so far; empty for the opening of a directory
   */
  record Progress(String work, int done, OptionalInt total, Optional<Piecework<?>> of)
      implements SessionEvent {}

  record OpeningEnded(OpeningResult result) implements SessionEvent {}

  /** These entries have other values than before. */
  record EntriesChanged(List<Entry> entries) implements SessionEvent {}

  /** These articles are no longer there. */
  record Removed(List<ArticleId> articles) implements SessionEvent {}

  /**
   * The files of these articles are gone from the disk: told once it is known that they have
   * neither come back nor another name.
   */
  record Gone(List<ArticleId> articles) implements SessionEvent {}

  /** What undo and redo would do now; empty where there is no step. */
  record HistoryChanged(Optional<String> undo, Optional<String> redo, int unsaved)
      implements SessionEvent {}

  record Saved(SaveReport report) implements SessionEvent {}

  /** The topics to choose from have changed. */
  record VocabularyChanged(List<Topic> topics) implements SessionEvent {}

  /** A plain sentence she should read; nothing waits for her. */
  record Noted(String words) implements SessionEvent {}
}
