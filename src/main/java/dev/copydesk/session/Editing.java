package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Mark;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Marking;
import dev.copydesk.edit.Revision;
import dev.copydesk.edit.Step;
import dev.copydesk.field.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Tries an edit on an article, and takes steps back and forward. */
final class Editing {

  private static final int BREATH = 200;
  private static final String SEALED =
      "The edit would change a sealed value, which nothing may; the article is as it was.";

  private static final Way BACK = new Way(Revision::revert, Marking::before);
  private static final Way FORTH = new Way(Revision::apply, Marking::after);

  private final Desk desk;
  private final List<Entry> changed = new ArrayList<>();

  Editing(Desk desk) {
    this.desk = desk;
  }

  /** What {@code wanted} comes to on an article as it is now; nothing is done. */
  static EditResult attempt(
      Desk desk, Editions editions, Function<Article, Optional<Edit>> wanted) {
    Article before = editions.current().article();
    Optional<Edit> edit = wanted.apply(before);
    if (edit.isEmpty()) {
      return new EditResult.Unchanged();
    }
    EditResult result = desk.editor().apply(before, edit.get(), editions.saved().article());
    return result instanceof EditResult.Changed(Article after)
            && desk.seals().broken(before, after).isPresent()
        ? new EditResult.Refused(SEALED, Place.START, Optional.empty())
        : result;
  }

  private boolean mark(ArticleId id, Mark mark) {
    Optional<Entry> entry = desk.mark(id, mark);
    entry.ifPresent(changed::add);
    return entry.isPresent();
  }

  UndoResult undo() {
    return desk.history()
        .toUndo()
        .map(step -> walk(step, BACK, () -> desk.history().undo()))
        .orElseGet(UndoResult.Nothing::new);
  }

  UndoResult redo() {
    return desk.history()
        .toRedo()
        .map(step -> walk(step, FORTH, () -> desk.history().redo()))
        .orElseGet(UndoResult.Nothing::new);
  }

  /** Back over a step, or forth over it again. */
  private record Way(
      BiFunction<Revision, byte[], Optional<byte[]>> bytes, Function<Marking, Mark> mark) {}

  /**
   * Goes one step back or forward. An article that is no longer what the step knows (another
   * program wrote it) can never be brought back by it: it stays as it is, and its steps are
   * dropped.
   */
  private UndoResult walk(Step step, Way way, Runnable stepOver) {
    LinkedHashSet<ArticleId> done = new LinkedHashSet<>();
    LinkedHashSet<ArticleId> lost = new LinkedHashSet<>();
    FieldPath field = FieldPath.ROOT;
    OptionalInt caret = OptionalInt.empty();
    for (Revision revision : step.revisions()) {
      Optional<Editions> editions =
          desk.fetch(revision.article()) instanceof Desk.Fetch.Here(Editions here)
              ? Optional.of(here)
              : Optional.empty();
      Optional<Editions> next =
          editions.flatMap(
              here ->
                  way.bytes()
                      .apply(revision, here.current().file())
                      .map(file -> here.with(Edition.of(here.id(), file))));
      if (next.isPresent()) {
        changed.add(desk.put(next.get()));
        if (done.isEmpty()) {
          field = revision.field();
          caret =
              CaretPlace.between(
                  editions.get().current().article(),
                  next.get().current().article(),
                  field,
                  desk.schema());
        }
        done.add(revision.article());
      } else {
        lost.add(revision.article());
      }
      breathe(done.size() + lost.size(), step.revisions().size());
    }
    for (Marking marking : step.markings()) {
      // Her marks outlive the file: they are put back in any case.
      (mark(marking.article(), way.mark().apply(marking)) ? done : lost).add(marking.article());
    }
    if (!done.isEmpty() || !step.markings().isEmpty()) {
      stepOver.run();
    }
    desk.history().forget(lost);
    finish();
    String name = step.name().text();
    if (done.isEmpty()) {
      return new UndoResult.Refused(name, lostWords(lost));
    }
    if (!lost.isEmpty()) {
      desk.tell(new SessionEvent.Noted(lostWords(lost)));
    }
    return new UndoResult.Done(name, List.copyOf(done), field, caret);
  }

  private static String lostWords(LinkedHashSet<ArticleId> lost) {
    return lost.size() == 1
        ? "“%s” is no longer as it was left, so it stays as it is."
            .formatted(lost.getFirst().fileName())
        : "%d articles are no longer as they were left, so they stay as they are."
            .formatted(lost.size());
  }

  private void finish() {
    desk.keeping().flush();
    desk.marks().flush();
    desk.changed(List.copyOf(changed));
    changed.clear();
    desk.historyChanged();
  }

  private void breathe(int done, int total) {
    if (total > BREATH && (done % BREATH == 0 || done == total)) {
      desk.progress("Changing", done, total);
    }
  }
}
