package dev.copydesk.ui.window;

import dev.copydesk.ui.command.CommandName;
import java.util.Arrays;
import java.util.Optional;

/** Which looks she wants. */
public enum ThemeChoice {
  SYSTEM("system", "As the system", CommandName.THEME_SYSTEM),
  LIGHT("light", "Light", CommandName.THEME_LIGHT),
  DARK("dark", "Dark", CommandName.THEME_DARK);

  private final String id;
  private final String label;
  private final CommandName command;

  ThemeChoice(String id, String label, CommandName command) {
    this.id = id;
    this.label = label;
    this.command = command;
  }

  /** Its lasting name. */
  public String id() {
    return id;
  }

  /** As the menu says it. */
  public String label() {
    return label;
  }

  /** The command that chooses it. */
  CommandName command() {
    return command;
  }

  static boolean isChosenBy(CommandName name) {
    return Arrays.stream(values()).anyMatch(choice -> choice.command == name);
  }

  public static Optional<ThemeChoice> named(String id) {
    return Arrays.stream(values()).filter(choice -> choice.id.equals(id)).findFirst();
  }
}
