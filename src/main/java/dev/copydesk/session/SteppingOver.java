package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Mark;
import dev.copydesk.edit.Marking;
import dev.copydesk.edit.Revision;
import dev.copydesk.edit.Step;
import dev.copydesk.field.FieldPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Takes a step back, or does it again, one article after the other. An article that is no longer
 * what the step knows (another program wrote it) can never be brought back by it: it stays as it
 * is, and its steps are dropped. Cancelled, all of it is as before, byte for byte, and the step is
 * where it was.
 */
final class SteppingOver extends OneByOne<UndoResult> {

  private final Desk desk;
  private final boolean back;
  private final Optional<Step> step;
  private final Optional<Piecework<?>> whole;
  private final Map<ArticleId, Revision> revisions = new HashMap<>();
  private final Map<ArticleId, Marking> markings = new HashMap<>();
  private final Deque<Revision> revised = new ArrayDeque<>();
  private final Deque<Marking> marked = new ArrayDeque<>();
  private final LinkedHashSet<ArticleId> done = new LinkedHashSet<>();
  private final LinkedHashSet<ArticleId> lost = new LinkedHashSet<>();
  private final Map<ArticleId, Entry> changed = new LinkedHashMap<>();
  private FieldPath field = FieldPath.ROOT;
  private OptionalInt caret = OptionalInt.empty();

  private SteppingOver(Desk desk, boolean back, Optional<Step> step, Optional<Piecework<?>> whole) {
    super(desk, back ? "Taking back" : "Doing again", step.map(Step::articles).orElseGet(List::of));
    this.desk = desk;
    this.back = back;
    this.step = step;
    this.whole = whole;
    step.ifPresent(
        known -> {
          known.revisions().forEach(one -> revisions.merge(one.article(), one, Revision::then));
          known.markings().forEach(one -> markings.put(one.article(), one));
        });
  }

  /** Takes the last step back; there is none where nothing is done. */
  static SteppingOver back(Desk desk) {
    return new SteppingOver(desk, true, desk.history().toUndo(), Optional.empty());
  }

  /** Does the step taken back last again. */
  static SteppingOver again(Desk desk) {
    return new SteppingOver(desk, false, desk.history().toRedo(), Optional.empty());
  }

  /** The same as one of these as a part of {@code whole}. */
  static SteppingOver within(Piecework<?> whole, Desk desk, boolean back) {
    Optional<Step> step = back ? desk.history().toUndo() : desk.history().toRedo();
    return new SteppingOver(desk, back, step, Optional.of(whole));
  }

  @Override
  Piecework<?> whole() {
    return whole.orElse(this);
  }

  @Override
  void take(ArticleId id) {
    Optional.ofNullable(revisions.get(id)).ifPresent(this::revise);
    Optional.ofNullable(markings.get(id)).ifPresent(this::mark);
  }

  private void revise(Revision revision) {
    ArticleId id = revision.article();
    Optional<Revised> now = revised(revision, back);
    if (now.isEmpty()) {
      lost.add(id);
      return;
    }
    changed.put(id, desk.put(now.get().after()));
    if (revised.isEmpty()) {
      field = revision.field();
      caret =
          CaretPlace.between(
              now.get().before(), now.get().after().current().article(), field, desk.schema());
    }
    revised.add(revision);
    done.add(id);
  }

  private record Revised(Article before, Editions after) {}

  /** Empty where the article is not what the revision knows. */
  private Optional<Revised> revised(Revision revision, boolean isBack) {
    return switch (desk.fetch(revision.article())) {
      case Fetch.NotHere notHere -> Optional.empty();
      case Fetch.Here(Editions here) -> {
        byte[] file = here.current().file();
        yield (isBack ? revision.revert(file) : revision.apply(file))
            .map(after -> Edition.of(here.id(), after))
            .map(after -> new Revised(here.current().article(), here.with(after)));
      }
    };
  }

  /** Her marks outlive the file: they are put back in any case. */
  private void mark(Marking marking) {
    boolean isThere = put(marking, back);
    marked.add(marking);
    (isThere ? done : lost).add(marking.article());
  }

  private boolean put(Marking marking, boolean before) {
    Mark mark = before ? marking.before() : marking.after();
    Optional<Entry> entry = desk.register().mark(marking.article(), mark);
    entry.ifPresent(now -> changed.put(marking.article(), now));
    return entry.isPresent();
  }

  @Override
  boolean giveBack() {
    Marking marking = marked.pollLast();
    if (marking != null) {
      put(marking, !back);
      return true;
    }
    Revision last = revised.pollLast();
    if (last == null) {
      return false;
    }
    // What another program has written meanwhile stays as it is.
    revised(last, !back).ifPresent(now -> changed.put(last.article(), desk.put(now.after())));
    return true;
  }

  @Override
  UndoResult end() {
    if (step.isEmpty()) {
      return new UndoResult.Nothing();
    }
    if (isCancelled()) {
      tellChanged();
      return new UndoResult.Nothing();
    }
    if (!done.isEmpty() || !markings.isEmpty()) {
      stepOver();
    }
    desk.history().forget(lost);
    tellChanged();
    String name = step.get().name().text();
    if (done.isEmpty()) {
      return new UndoResult.Refused(name, lostWords());
    }
    if (!lost.isEmpty()) {
      desk.tell(new SessionEvent.Noted(lostWords()));
    }
    return new UndoResult.Done(name, List.copyOf(done), field, caret);
  }

  private void stepOver() {
    if (back) {
      desk.history().undo();
    } else {
      desk.history().redo();
    }
  }

  private void tellChanged() {
    desk.keeping().flush();
    desk.marks().flush();
    desk.changed(List.copyOf(changed.values()));
    desk.historyChanged();
  }

  private String lostWords() {
    return lost.size() == 1
        ? "“%s” is no longer as it was left, so it stays as it is."
            .formatted(lost.getFirst().fileName())
        : "%d articles are no longer as they were left, so they stay as they are."
            .formatted(lost.size());
  }
}
