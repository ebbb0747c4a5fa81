package dev.copydesk.ui.table;

import dev.copydesk.ui.model.PastSteps;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;

/**
 * How the table was scrolled when each step was done, so that a step that is taken back, or done
 * again, shows its row where it stood.
 */
final class StepScroll {

  private final ArticleTableView view;
  private final IntSupplier lead;

  /** The topmost row in sight, by how many steps were done when it was. */
  private final Map<Integer, Integer> tops = new HashMap<>();

  /**
   * @param lead the row she is at; below 0 for none
   */
  StepScroll(ArticleTableView view, PastSteps steps, IntSupplier lead) {
    this.view = Objects.requireNonNull(view);
    this.lead = Objects.requireNonNull(lead);
    steps.stateProperty().subscribe(this::moved);
  }

  private void moved(PastSteps.State before, PastSteps.State now) {
    boolean isNew = now.done() == now.steps().size() && now.done() > before.done();
    boolean isAgain = isNew && before.steps().size() == now.steps().size();
    if (isNew && !isAgain) {
      tops.put(now.done(), view.firstInSight());
    } else if (now.done() != before.done()) {
      int step = Math.max(before.done(), now.done());
      Integer top = tops.get(step);
      if (top != null) {
        showFrom(top);
      }
    }
  }

  /** Only where her row is in sight then; among other rows it may stand elsewhere. */
  private void showFrom(int top) {
    int height = view.lastInSight() - view.firstInSight();
    int row = lead.getAsInt();
    if (row >= top && row <= top + height) {
      view.scrollTo(top);
    }
  }
}
