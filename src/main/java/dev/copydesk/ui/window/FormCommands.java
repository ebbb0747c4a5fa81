package dev.copydesk.ui.window;

import dev.copydesk.document.ArticleId;
import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Status;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

/** What the commands of the form do: from story to story, from field to field, and back. */
final class FormCommands {

  private final WindowView view;
  private final SessionModel model;
  private final WindowParts parts;

  private FormCommands(WindowView view, SessionModel model, WindowParts parts) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.parts = Objects.requireNonNull(parts);
  }

  static void bind(Commands commands, WindowView view, SessionModel model, WindowParts parts) {
    FormCommands form = new FormCommands(view, model, parts);
    ObservableBooleanValue isOpen = WindowCommands.isOpen(model);
    ObservableBooleanValue hasForm =
        Bindings.createBooleanBinding(
            () -> DetailController.hasForm(model.shownProperty().get()), model.shownProperty());
    commands.bind(CommandName.NEXT_STORY, isOpen, () -> form.goOn(1));
    commands.bind(CommandName.PREVIOUS_STORY, isOpen, () -> form.goOn(-1));
    commands.bind(CommandName.JUMP_TO_FIELD, hasForm, form::jump);
    parts.form().onLeave(parts.table()::focus);
  }

  private void goOn(int by) {
    Optional<ArticleId> next = model.showing().beside(by);
    if (next.isEmpty()) {
      model.settle();
      model.tell(
          Status.plain(by > 0 ? "This is the last story here." : "This is the first story here."));
      return;
    }
    parts.form().takeFieldTo(next.get(), !view.isFocusIn(parts.table().node()));
    model.showing().selectOne(next.get());
  }

  private void jump() {
    view.detail().select(DetailView.Page.FORM);
    parts.form().jump();
  }
}
