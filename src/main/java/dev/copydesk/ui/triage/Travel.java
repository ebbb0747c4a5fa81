package dev.copydesk.ui.triage;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.ui.model.SessionModel;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which story comes next: the one behind those decided about, in the direction she goes. */
final class Travel {

  private final SessionModel model;
  private boolean down = true;

  Travel(SessionModel model) {
    this.model = Objects.requireNonNull(model);
  }

  /** She goes this way now. */
  void turn(boolean isDown) {
    down = isDown;
  }

  /** The story that comes after these; empty at the end. */
  Optional<ArticleId> after(Collection<ArticleId> ids) {
    List<Entry> rows = model.rows().rows();
    IntSummaryStatistics places =
        ids.stream().flatMapToInt(id -> model.rows().placeOf(id).stream()).summaryStatistics();
    if (places.getCount() == 0) {
      return Optional.empty();
    }
    int next = down ? places.getMax() + 1 : places.getMin() - 1;
    return next < 0 || next >= rows.size() ? Optional.empty() : Optional.of(rows.get(next).id());
  }

  /** Goes on to the story after these; whether there was one. */
  boolean goOn(Collection<ArticleId> ids) {
    Optional<ArticleId> next = after(ids);
    next.ifPresent(id -> model.showing().select(List.of(id)));
    return next.isPresent();
  }
}
