package dev.copydesk.ui.history;

import dev.copydesk.ui.model.SessionModel;
import java.util.Objects;

/** Shows the steps of the model's session and goes to the one she chooses. */
public final class HistoryController {

  public HistoryController(HistoryView view, SessionModel model) {
    Objects.requireNonNull(view);
    view.onGoTo(model.past()::goTo);
    model.past().stateProperty().subscribe(view::show);
  }
}
