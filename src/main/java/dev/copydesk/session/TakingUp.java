package dev.copydesk.session;

import dev.copydesk.disk.Draft;
import dev.copydesk.disk.FileStamp;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.EditName;
import dev.copydesk.edit.Revision;
import dev.copydesk.edit.Step;
import dev.copydesk.field.FieldPath;
import dev.copydesk.session.Recovery.Ground;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes up what an earlier session could not save, as one step to undo. Where the file has changed
 * since, the work is taken up all the same and marked, so that a save asks first; where it is gone,
 * it comes back as an article that can be written anew. Cancelled, what is taken up stays so, and
 * the rest stays kept.
 */
final class TakingUp extends OneByOne<ApplyResult> {

  private static final EditName NAME = EditName.of("Take up unsaved work");

  private final Desk desk;
  private final Recovery recovery;
  private final Map<ArticleId, Draft> drafts;
  private final List<ApplyResult.Applied> results = new ArrayList<>();
  private final List<Revision> revisions = new ArrayList<>();
  private final List<Entry> changed = new ArrayList<>();
  private final List<ArticleId> taken = new ArrayList<>();

  private TakingUp(Desk desk, Map<ArticleId, Draft> drafts) {
    super(desk, "Recovering", drafts.keySet());
    this.desk = desk;
    this.recovery = new Recovery(desk);
    this.drafts = drafts;
  }

  /** All that is left behind. */
  static TakingUp of(Desk desk) {
    Map<ArticleId, Draft> drafts = new LinkedHashMap<>();
    desk.keeping().leftBehind().forEach(draft -> drafts.put(draft.article(), draft));
    return new TakingUp(desk, drafts);
  }

  @Override
  void take(ArticleId id) {
    Draft draft = drafts.get(id);
    switch (recovery.ground(draft)) {
      case Ground.Unfit unfit -> results.add(Recovery.refused(draft, unfit));
      case Ground.Firm(Editions before) -> take(draft, before);
    }
  }

  private void take(Draft draft, Editions before) {
    ArticleId id = draft.article();
    Edition next = Edition.of(Recovery.next(draft, before.saved().article()));
    boolean onBase = recovery.isOnBase(draft);
    Condition condition = recovery.condition(id, onBase);
    if (condition != Condition.GONE) {
      revisions.add(Revision.between(id, before.current().file(), next.file(), FieldPath.ROOT));
    }
    desk.put(before.with(next));
    if (!onBase) {
      desk.shelf().rebase(id, new FileStamp(-1, Instant.EPOCH, draft.base()), condition);
    }
    changed.add(desk.put(before.with(next)));
    results.add(new ApplyResult.Changed(id));
    taken.add(id);
  }

  @Override
  ApplyResult end() {
    if (!revisions.isEmpty()) {
      desk.history().push(new Step(NAME, revisions));
    }
    desk.keeping().takenUp(taken);
    desk.changed(changed);
    desk.historyChanged();
    return new ApplyResult(results);
  }
}
