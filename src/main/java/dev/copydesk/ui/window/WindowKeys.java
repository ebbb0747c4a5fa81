package dev.copydesk.ui.window;

import dev.copydesk.ui.command.Command;
import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Status;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyEvent;

/**
 * Gives the commands their keys, before whatever has the focus hears them. Single letters are
 * commands in the table alone; undo is the text's own in the search box and where a text is typed
 * that is not yet an edit.
 */
final class WindowKeys {

  private static final Set<CommandName> OF_TEXTS = Set.of(CommandName.UNDO, CommandName.REDO);

  private final WindowView view;
  private final Commands commands;
  private final WindowParts parts;
  private final SessionModel model;

  /** Whether what the key just pressed types belongs to the command it was for. */
  private boolean swallowing;

  WindowKeys(WindowView view, Commands commands, WindowParts parts, SessionModel model) {
    this.model = Objects.requireNonNull(model);
    this.view = Objects.requireNonNull(view);
    this.commands = Objects.requireNonNull(commands);
    this.parts = Objects.requireNonNull(parts);
  }

  void hear(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_TYPED && swallowing) {
      event.consume();
      return;
    }
    swallowing = false;
    if (view.isCovered() || event.getEventType() == KeyEvent.KEY_RELEASED) {
      return;
    }
    Optional<Command> command =
        commands
            .of(event, parts.table().hasKeys())
            .or(() -> onStartPage(event))
            .filter(found -> !OF_TEXTS.contains(found.name()) || !isTextsOwn());
    if (command.isPresent()) {
      event.consume();
      swallowing = event.getEventType() == KeyEvent.KEY_PRESSED;
      command.get().run().run();
    } else if (mendsInSource(event)) {
      event.consume();
    } else if (parts.table().hasKeys()) {
      commands.notNow(event, true).ifPresent(it -> refuse(it.name(), event));
    }
  }

  /** There is no text there that a sign could be typed into. */
  private Optional<Command> onStartPage(KeyEvent event) {
    return view.start().node().isVisible()
        ? commands
            .of(event, true)
            .filter(command -> command.name().scope() == CommandName.Scope.ANYWHERE)
        : Optional.empty();
  }

  /** Alt and a digit mend what is told above the source, wherever the keys are. */
  private boolean mendsInSource(KeyEvent event) {
    return event.getEventType() == KeyEvent.KEY_PRESSED
        && event.isAltDown()
        && !event.isShortcutDown()
        && view.detail().isShowing(DetailView.Page.SOURCE)
        && parts.source().mend(event);
  }

  /** No key of the table is met with silence. */
  private void refuse(CommandName name, KeyEvent event) {
    event.consume();
    swallowing = event.getEventType() == KeyEvent.KEY_PRESSED;
    model.tell(
        Status.plain(
            switch (name) {
              case UNDO -> "There is nothing to undo";
              case REDO -> "There is nothing to do again";
              case FIX_ALL, MUTE_FINDING, MUTE_RULE -> "There is no problem here";
              case RECOVER -> "There is no unsaved work to recover";
              case UNMUTE -> "Nothing is muted on this site";
              default ->
                  model.rows().rows().isEmpty() ? "There is no story here" : "Select a story first";
            }));
  }

  private boolean isTextsOwn() {
    return view.toolBar().search().isFocused()
        || parts.viewName().isFocused()
        || parts.form().isUnwrittenHere()
        || parts.source().isUnwrittenHere();
  }
}
