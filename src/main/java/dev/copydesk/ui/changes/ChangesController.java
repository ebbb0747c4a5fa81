package dev.copydesk.ui.changes;

import dev.copydesk.ui.model.SessionModel;
import java.util.Objects;

/** Shows what saving the model's article would change, anew with every edit and save. */
public final class ChangesController {

  public ChangesController(ChangesView view, SessionModel model) {
    Objects.requireNonNull(view);
    model.showing().changesProperty().subscribe(view::show);
  }
}
