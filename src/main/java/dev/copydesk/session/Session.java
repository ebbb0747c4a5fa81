package dev.copydesk.session;

import dev.copydesk.disk.AtomicSave;
import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.Limits;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The articles of one directory and everything that may be done with them: ask, edit, undo, save.
 * Confined to one thread; the listener is called on it, before the method that caused the event
 * returns. Nothing throws because of what is in the files or on the disk.
 */
public final class Session extends OpenArticles implements AutoCloseable {

  private final AtomicSave disk = new AtomicSave(Limits.FILE_BYTES);
  private Optional<Piecework<?>> begun = Optional.empty();

  /**
   * @param builtIn the schema of articles whose site brings none
   * @param finder checks every article that is read or edited
   * @param stateDirectory where unsaved work is kept against a crash; her own marks are kept in a
   *     directory beside it; empty to keep neither
   * @param listener hears of everything that happens
   */
  public Session(
      Schema builtIn,
      ProblemFinder finder,
      Optional<Path> stateDirectory,
      Consumer<SessionEvent> listener) {
    super(new OpenSite(builtIn, finder, stateDirectory, listener));
  }

  /** Begins to open {@code directory} and forgets what was open, unsaved edits included. */
  public Opening open(Path directory) {
    begun = Optional.empty();
    return site().open(directory);
  }

  /**
   * Begins to open these files, and all articles of those that are directories. Their ids are
   * relative to {@code base} where they lie in it. Nothing is kept against a crash.
   */
  public Opening openFiles(Path base, List<Path> files) {
    begun = Optional.empty();
    return site().openFiles(base, files);
  }

  /** Goes on with an opening that she has stopped; nothing is forgotten. */
  public Opening goOn() {
    return site().goOn();
  }

  /** What is wrong in what is open now; another one after the next opening. */
  public Findings findings() {
    return new Findings(desk(), site().muting(), disk);
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
    return applying(ids, edit, name, field).finish();
  }

  /**
   * The same in slices. Cancelled, it takes back all it did and leaves no step. It is finished
   * before anything else changes an article, so that steps stay in the order of her gestures.
   */
  public Piecework<ApplyResult> applying(
      List<ArticleId> ids, Function<Article, Optional<Edit>> edit, EditName name, FieldPath field) {
    return begin(new Applying(desk(), ids, edit, UnaryOperator.identity(), name, field));
  }

  /**
   * Does what {@link #preview} has shown to these of its articles. Where one is no longer as it was
   * then, none is changed, and it is told.
   */
  public Piecework<ApplyResult> applyingAsShown(
      Preview shown,
      List<ArticleId> ids,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field) {
    return begin(
        new Applying(desk(), ids, edit, UnaryOperator.identity(), shown.outcomes(), name, field));
  }

  private <R> Piecework<R> begin(Piecework<R> next) {
    finishBegun();
    begun = Optional.of(next);
    return next;
  }

  /** Does all that is left of what was begun. */
  public void finishBegun() {
    Optional<Piecework<?>> unfinished = begun;
    begun = Optional.empty();
    unfinished.ifPresent(Piecework::finish);
  }

  /**
   * Carries an edit out on each article and sets it aside, or takes it up again, in the same step.
   */
  public Piecework<ApplyResult> deciding(
      List<ArticleId> ids,
      Function<Article, Optional<Edit>> edit,
      boolean aside,
      EditName name,
      FieldPath field) {
    return begin(new Applying(desk(), ids, edit, mark -> mark.withAside(aside), name, field));
  }

  /** Puts articles aside for later, or takes them up again; their bytes have no part in it. */
  public ApplyResult putAside(List<ArticleId> ids, boolean aside, EditName name) {
    finishBegun();
    return new Remarking(desk(), mark -> mark.withAside(aside)).run(ids, name);
  }

  /** Keeps her own line about articles outside of them; an empty one takes it away. */
  public ApplyResult note(List<ArticleId> ids, String text, EditName name) {
    finishBegun();
    return new Remarking(desk(), mark -> mark.withNote(text)).run(ids, name);
  }

  /** Keeps that two articles that look alike are not the same story, or that they may be. */
  public ApplyResult notDuplicate(
      ArticleId one, ArticleId other, boolean isDifferent, EditName name) {
    finishBegun();
    return new Remarking(desk(), mark -> mark.withDifferent(other, isDifferent))
        .run(List.of(one), name);
  }

  /** Takes the last step back. */
  public UndoResult undo() {
    return undoing().finish();
  }

  /** Does the step taken back last again. */
  public UndoResult redo() {
    return redoing().finish();
  }

  /** The same as {@link #undo} in slices. Cancelled, all is as before and the step not undone. */
  public Piecework<UndoResult> undoing() {
    finishBegun();
    return begin(SteppingOver.back(desk()));
  }

  /** The same as {@link #redo} in slices. Cancelled, all is as before and the step still undone. */
  public Piecework<UndoResult> redoing() {
    finishBegun();
    return begin(SteppingOver.again(desk()));
  }

  /** Takes steps back, or does them again, until {@code done} of them are done. */
  public Piecework<UndoResult> walkTo(int done) {
    finishBegun();
    return begin(new Walking(desk(), done));
  }

  /** Saves these articles; those without unsaved edits are not touched. */
  public SaveReport save(Collection<ArticleId> ids, Overwrite overwrite) {
    return saving(ids, overwrite).finish();
  }

  /** The same in slices. Cancelled, it keeps what is saved; the rest stays unsaved. */
  public Piecework<SaveReport> saving(Collection<ArticleId> ids, Overwrite overwrite) {
    return begin(new SavingFiles(desk(), disk, ids, overwrite));
  }

  /** Saves every article that is unsaved; never overwrites a file changed meanwhile. */
  public SaveReport saveAll() {
    return savingAll().finish();
  }

  /** The same in slices, as {@link #saving} is. */
  public Piecework<SaveReport> savingAll() {
    finishBegun();
    return saving(unsaved(), Overwrite.NEVER);
  }

  /** Takes the disk's version; what was typed can be had back by undo. */
  public Lookup reload(ArticleId id) {
    finishBegun();
    return lookup(id, new Reloading(desk()).reload(id));
  }

  /**
   * Compares the known files with the disk, finds new and gone ones, and tells the listener. Files
   * without unsaved edits are read anew; those with some are marked. While an opening goes on there
   * is nothing to compare yet, and nothing is done; new files are looked for where it was ended.
   */
  public void refresh() {
    refreshing().finish();
  }

  /**
   * The same in slices; what was begun is finished before, and she may edit, save and undo between
   * the slices. One that goes on already is given again and looks at all files once more.
   * Cancelled, it leaves the files it has not come to for the next time.
   */
  public Piecework<Refreshed> refreshing() {
    return site().refreshing(() -> begun.map(Piecework::step).orElse(false));
  }

  /** Takes all that is {@link #recoverable} up again as unsaved edits, as one step to undo. */
  public ApplyResult recover() {
    return recovering().finish();
  }

  /** The same in slices. Cancelled, it keeps what is taken up; the rest stays recoverable. */
  public Piecework<ApplyResult> recovering() {
    finishBegun();
    return begin(TakingUp.of(desk()));
  }

  /**
   * Says whether all that is {@link #recoverable} may go when this directory is left in order;
   * until then it is kept, so that she can think better of it.
   */
  public void letGo(boolean may) {
    desk().keeping().letGo(may);
  }

  /** Ends in order. What is unsaved now is no longer wanted: whoever closes has asked. */
  @Override
  public void close() {
    desk().close();
  }
}
