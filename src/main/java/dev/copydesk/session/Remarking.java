package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Mark;
import dev.copydesk.document.Place;
import dev.copydesk.edit.EditName;
import dev.copydesk.edit.Marking;
import dev.copydesk.edit.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes her marks of articles, one step for all of them, and reads no file for it. */
final class Remarking {

  private static final String NOT_HERE = "The article is not in the opened directory.";

  private final Desk desk;
  private final UnaryOperator<Mark> change;
  private final List<Marking> markings = new ArrayList<>();
  private final List<Entry> changed = new ArrayList<>();

  Remarking(Desk desk, UnaryOperator<Mark> change) {
    this.desk = desk;
    this.change = change;
  }

  ApplyResult run(Collection<ArticleId> articles, EditName name) {
    List<ApplyResult.Applied> results =
        new LinkedHashSet<>(articles).stream().map(this::take).toList();
    if (!markings.isEmpty()) {
      desk.history().push(new Step(name, List.of(), markings));
      desk.marks().flush();
      desk.changed(changed);
      desk.historyChanged();
    }
    return new ApplyResult(results);
  }

  private ApplyResult.Applied take(ArticleId id) {
    if (desk.library().entry(id).isEmpty()) {
      return new ApplyResult.Refused(id, NOT_HERE, Place.START, Optional.empty());
    }
    Mark before = desk.marks().of(id);
    Mark after = change.apply(before);
    if (after.equals(before)) {
      return new ApplyResult.Unchanged(id);
    }
    markings.add(new Marking(id, before, after));
    desk.register().mark(id, after).ifPresent(changed::add);
    return new ApplyResult.Changed(id);
  }
}
