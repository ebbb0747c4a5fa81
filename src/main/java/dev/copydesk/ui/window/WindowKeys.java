package dev.copydesk.ui.window;

import dev.copydesk.ui.command.Command;
import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
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

  /** Whether what the key just pressed types belongs to the command it was for. */
  private boolean swallowing;

  WindowKeys(WindowView view, Commands commands, WindowParts parts) {
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
            .filter(found -> !OF_TEXTS.contains(found.name()) || !isTextsOwn());
    if (command.isPresent()) {
      event.consume();
      swallowing = event.getEventType() == KeyEvent.KEY_PRESSED;
      command.get().run().run();
    }
  }

  private boolean isTextsOwn() {
    return view.toolBar().search().isFocused()
        || parts.viewName().isFocused()
        || parts.form().isUnwrittenHere()
        || parts.source().isUnwrittenHere();
  }
}
