package dev.copydesk.ui.command;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

/**
 * Something she can tell the window to do.
 *
 * @param name its row in the table of all commands
 * @param label as menus say it; may change with the state, as "Undo typing" does
 * @param keyText its first key as it is shown, such as {@code Ctrl+S}; empty where it has none
 * @param enabled whether it can be done now
 * @param run does it
 */
public record Command(
    CommandName name,
    ObservableStringValue label,
    ObservableStringValue keyText,
    ObservableBooleanValue enabled,
    Runnable run) {

  public Command {
    Objects.requireNonNull(name);
    Objects.requireNonNull(label);
    Objects.requireNonNull(keyText);
    Objects.requireNonNull(enabled);
    Objects.requireNonNull(run);
  }

  /** Its first key as it is shown now. */
  public Optional<String> key() {
    return Optional.of(keyText.get()).filter(text -> !text.isEmpty());
  }

  /** Does it if it can be done now; tells whether it could. */
  public boolean runIfEnabled() {
    boolean can = enabled.get();
    if (can) {
      run.run();
    }
    return can;
  }
}
