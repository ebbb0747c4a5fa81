package dev.copydesk.ui.window;

import java.util.Arrays;
import java.util.Optional;

/** Which looks she wants. */
public enum ThemeChoice {
  SYSTEM("system", "As the system"),
  LIGHT("light", "Light"),
  DARK("dark", "Dark");

  private final String id;
  private final String label;

  ThemeChoice(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** Its lasting name. */
  public String id() {
    return id;
  }

  /** As the menu says it. */
  public String label() {
    return label;
  }

  public static Optional<ThemeChoice> named(String id) {
    return Arrays.stream(values()).filter(choice -> choice.id.equals(id)).findFirst();
  }
}
