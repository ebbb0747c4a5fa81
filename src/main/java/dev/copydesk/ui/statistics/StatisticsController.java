package dev.copydesk.ui.statistics;

import dev.copydesk.session.Statistics;
import dev.copydesk.ui.model.SessionModel;
import java.util.Objects;

/** Counts anew while the statistics are in front, and takes a value into the search. */
public final class StatisticsController {

  private final StatisticsView view;
  private final SessionModel model;
  private final Runnable goBack;

  /**
   * @param goBack gives the keys to the table
   */
  public StatisticsController(StatisticsView view, SessionModel model, Runnable goBack) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.goBack = Objects.requireNonNull(goBack);
    view.onBack(this::close);
    view.onChoose(this::choose);
    model.problems().countsProperty().addListener((property, before, now) -> count());
    model.opened().stateProperty().addListener((property, before, now) -> view.close());
  }

  /** Brings the statistics to the front, or goes back where they are. */
  public void toggle() {
    if (view.isShown()) {
      close();
    } else {
      model.settle();
      view.open();
      count();
    }
  }

  private void count() {
    if (view.isShown()) {
      model.stories().statistics(view::show);
    }
  }

  private void choose(Statistics.Value value) {
    model.rows().setQuery(value.query());
    close();
  }

  private void close() {
    view.close();
    goBack.run();
  }
}
