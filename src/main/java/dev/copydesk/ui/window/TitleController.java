package dev.copydesk.ui.window;

import dev.copydesk.ui.model.DirectoryState;
import dev.copydesk.ui.model.SessionModel;
import java.util.Objects;
import java.util.function.Consumer;

/** Tells in the window's title which directory is open, and how much of it is unsaved. */
final class TitleController {

  private final SessionModel model;
  private final Consumer<String> title;

  /**
   * @param title gives the window its title
   */
  TitleController(SessionModel model, Consumer<String> title) {
    this.model = Objects.requireNonNull(model);
    this.title = Objects.requireNonNull(title);
    model.opened().stateProperty().addListener((property, before, now) -> show());
    model.saving().unsavedProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    String name =
        switch (model.opened().stateProperty().get()) {
          case DirectoryState.None() -> "";
          case DirectoryState.Shown shown -> shown.name();
          case DirectoryState.Empty empty -> empty.name();
          case DirectoryState.Unusable unusable -> unusable.name();
        };
    int unsaved = model.saving().unsavedProperty().get();
    String mark = unsaved > 0 ? " · " + unsaved + " unsaved" : "";
    title.accept(name.isEmpty() ? "Copydesk" : name + mark + " – Copydesk");
  }
}
