package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The articles of one directory and everything that may be done with them: look, edit, undo, save.
 * Confined to one thread; the listener is called on it, before the method that caused the event
 * returns. Nothing throws because of what is in the files or on the disk.
 */
public final class Session {

  private final Schema schema;
  private final Library library = new Library();

  /**
   * @param builtIn the schema of articles whose site brings none
   * @param finder checks every article that is read or edited
   * @param stateDirectory where unsaved work is kept against a crash; empty to keep none
   * @param listener hears of everything that happens
   */
  public Session(
      Schema builtIn,
      ProblemFinder finder,
      Optional<Path> stateDirectory,
      Consumer<SessionEvent> listener) {
    this.schema = builtIn;
  }

  /** Begins to open {@code directory} and forgets what was open, unsaved edits included. */
  public Opening open(Path directory) {
    return notYet();
  }

  /**
   * Begins to open these files, and all articles of those that are directories. Their ids are
   * relative to {@code base} where they lie in it.
   */
  public Opening openFiles(Path base, List<Path> files) {
    return notYet();
  }

  /** The schema in force: the opened site's own, or the built-in one. */
  public Schema schema() {
    return schema;
  }

  public Library library() {
    return library;
  }

  /** The matching entries in order. */
  public List<Entry> select(Query query, Sort sort) {
    return library.entries().stream().filter(query::matches).sorted(sort.comparator()).toList();
  }

  /** One article; read again from disk if it is not at hand. */
  public Lookup article(ArticleId id) {
    return new Lookup.NotOpened(id, "The article is not in the opened directory.");
  }

  /**
   * Carries {@code edit} out on each article, as one step to undo.
   *
   * @param field where the caret belongs when the step is undone; the root for no single field
   */
  public ApplyResult apply(List<ArticleId> ids, Edit edit, EditName name, FieldPath field) {
    return apply(ids, article -> Optional.of(edit), name, field);
  }

  /**
   * The same with an edit made for each article from what it is now; where it comes to none, the
   * article is unchanged.
   */
  public ApplyResult apply(
      List<ArticleId> ids, Function<Article, Optional<Edit>> edit, EditName name, FieldPath field) {
    return new ApplyResult(
        ids.stream()
            .<ApplyResult.Applied>map(
                id ->
                    new ApplyResult.Refused(
                        id,
                        "The article is not in the opened directory.",
                        Place.START,
                        Optional.empty()))
            .toList());
  }

  /** Takes the last step back. */
  public UndoResult undo() {
    return new UndoResult.Nothing();
  }

  /** Does the step taken back last again. */
  public UndoResult redo() {
    return new UndoResult.Nothing();
  }

  /** What {@link #undo} would take back. */
  public Optional<String> undoName() {
    return Optional.empty();
  }

  /** What {@link #redo} would do again. */
  public Optional<String> redoName() {
    return Optional.empty();
  }

  /** The names of all steps, the oldest first; those from {@link #stepsDone} on are undone. */
  public List<String> steps() {
    return List.of();
  }

  /** How many of {@link #steps} are done. */
  public int stepsDone() {
    return 0;
  }

  /** Saves these articles; those without unsaved edits are not touched. */
  public SaveReport save(Collection<ArticleId> ids, Overwrite overwrite) {
    return new SaveReport(List.of());
  }

  /** Saves every article that is unsaved; never overwrites a file changed meanwhile. */
  public SaveReport saveAll() {
    return save(unsaved(), Overwrite.NEVER);
  }

  /** The articles with unsaved edits, in order. */
  public List<ArticleId> unsaved() {
    return library.entries().stream().filter(Entry::unsaved).map(Entry::id).sorted().toList();
  }

  /** Takes the disk's version; what was typed can be had back by undo. */
  public Lookup reload(ArticleId id) {
    return article(id);
  }

  /** The saved edition against the current one, as lines. */
  public Changes changes(ArticleId id) {
    return new Changes(List.of(), "");
  }

  /**
   * Compares the known files with the disk, finds new and gone ones, and tells the listener. Files
   * without unsaved edits are read anew; those with some are marked.
   */
  public void refresh() {}

  /** Unsaved work that an earlier session on this directory left behind. */
  public List<Recoverable> recoverable() {
    return List.of();
  }

  /** Takes all of that up again as unsaved edits, as one step to undo. */
  public ApplyResult recover() {
    return new ApplyResult(List.of());
  }

  /** Lets all of that go. */
  public void dropRecoverable() {}

  private static Opening notYet() {
    return new Opening() {
      @Override
      public boolean step() {
        return false;
      }

      @Override
      public void cancel() {}

      @Override
      public int done() {
        return 0;
      }

      @Override
      public OptionalInt total() {
        return OptionalInt.empty();
      }

      @Override
      public Optional<OpeningResult> result() {
        return Optional.of(new OpeningResult.NotOpened("The directory cannot be opened."));
      }
    };
  }
}
