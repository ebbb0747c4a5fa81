package dev.copydesk.ui.window;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;

/**
 * Something she can tell the window to do: its name, its keys, when it can be done and what it
 * does. Menus, buttons and the list of keys are all made from it.
 *
 * @param id its lasting name, such as {@code save-all}
 * @param group the menu section it stands in
 * @param name as menus say it; may change with the state, as "Undo typing" does
 * @param keys the key combinations, the one to show first
 * @param enabled whether it can be done now
 * @param run does it
 */
public record Command(
    String id,
    Group group,
    ObservableStringValue name,
    List<KeyCombination> keys,
    ObservableBooleanValue enabled,
    Runnable run) {

  public Command {
    Objects.requireNonNull(id);
    Objects.requireNonNull(group);
    Objects.requireNonNull(name);
    keys = List.copyOf(keys);
    Objects.requireNonNull(enabled);
    Objects.requireNonNull(run);
  }

  /** The sections of the menu, in order. */
  public enum Group {
    FILE("File"),
    EDIT("Edit"),
    GO("Go to"),
    VIEW("View"),
    HELP("Help");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** How the first key combination is shown, such as {@code Ctrl+S}; empty where it has none. */
  public Optional<String> keyText() {
    return keys.stream().findFirst().map(KeyCombination::getDisplayText);
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
