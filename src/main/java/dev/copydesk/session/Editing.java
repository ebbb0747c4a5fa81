package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Revision;
import dev.copydesk.edit.Step;
import dev.copydesk.field.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Carries edits out on articles, one step for all of them, and takes steps back. */
final class Editing {

  private static final int BREATH = 200;
  private static final String SEALED =
      "The edit would change a sealed value, which nothing may; the article is as it was.";

  private final Desk desk;
  private final List<Entry> changed = new ArrayList<>();

  Editing(Desk desk) {
    this.desk = desk;
  }

  ApplyResult apply(
      List<ArticleId> ids, Function<Article, Optional<Edit>> edit, EditName name, FieldPath field) {
    List<ApplyResult.Applied> results = new ArrayList<>();
    List<Revision> revisions = new ArrayList<>();
    LinkedHashSet<ArticleId> each = new LinkedHashSet<>(ids);
    for (ArticleId id : each) {
      results.add(
          switch (desk.fetch(id)) {
            case Desk.Fetch.Here(Editions editions) -> apply(editions, edit, field, revisions);
            case Desk.Fetch.NotHere(String reason) ->
                new ApplyResult.Refused(id, reason, Place.START, Optional.empty());
          });
      breathe(results.size(), each.size());
    }
    if (!revisions.isEmpty()) {
      desk.history().push(new Step(name, revisions));
      finish();
    }
    return new ApplyResult(results);
  }

  private ApplyResult.Applied apply(
      Editions editions,
      Function<Article, Optional<Edit>> wanted,
      FieldPath field,
      List<Revision> revisions) {
    ArticleId id = editions.id();
    Article before = editions.current().article();
    Optional<Edit> edit = wanted.apply(before);
    if (edit.isEmpty()) {
      return new ApplyResult.Unchanged(id);
    }
    return switch (desk.editor().apply(before, edit.get(), editions.saved().article())) {
      case EditResult.Changed(Article after) -> {
        if (desk.seals().broken(before, after).isPresent()) {
          yield new ApplyResult.Refused(id, SEALED, Place.START, Optional.empty());
        }
        Edition next = Edition.of(after);
        revisions.add(Revision.between(id, editions.current().file(), next.file(), field));
        changed.add(desk.put(editions.with(next)));
        yield new ApplyResult.Changed(id);
      }
      case EditResult.Unchanged unchanged -> new ApplyResult.Unchanged(id);
      case EditResult.Refused(String reason, Place place, Optional<Edit> instead) ->
          new ApplyResult.Refused(id, reason, place, instead);
    };
  }

  UndoResult undo() {
    return desk.history()
        .toUndo()
        .map(step -> walk(step, Revision::revert, () -> desk.history().undo()))
        .orElseGet(UndoResult.Nothing::new);
  }

  UndoResult redo() {
    return desk.history()
        .toRedo()
        .map(step -> walk(step, Revision::apply, () -> desk.history().redo()))
        .orElseGet(UndoResult.Nothing::new);
  }

  private interface Way {
    Optional<byte[]> next(Revision revision, byte[] current);
  }

  /**
   * Goes one step back or forward. An article that is no longer what the step knows (another
   * program wrote it) can never be brought back by it: it stays as it is, and its steps are
   * dropped.
   */
  private UndoResult walk(Step step, Way way, Runnable stepOver) {
    List<ArticleId> done = new ArrayList<>();
    LinkedHashSet<ArticleId> lost = new LinkedHashSet<>();
    FieldPath field = FieldPath.ROOT;
    for (Revision revision : step.revisions()) {
      Optional<Editions> editions =
          desk.fetch(revision.article()) instanceof Desk.Fetch.Here(Editions here)
              ? Optional.of(here)
              : Optional.empty();
      Optional<Editions> next =
          editions.flatMap(
              here ->
                  way.next(revision, here.current().file())
                      .map(file -> here.with(Edition.of(here.id(), file))));
      if (next.isPresent()) {
        changed.add(desk.put(next.get()));
        field = done.isEmpty() ? revision.field() : field;
        done.add(revision.article());
      } else {
        lost.add(revision.article());
      }
      breathe(done.size() + lost.size(), step.revisions().size());
    }
    if (!done.isEmpty()) {
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
    return new UndoResult.Done(name, done, field);
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
