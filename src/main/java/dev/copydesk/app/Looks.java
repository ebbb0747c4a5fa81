package dev.copydesk.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.copydesk.ui.Remembered;
import dev.copydesk.ui.window.ThemeChoice;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/** Light or dark: as she chose, or as the system is, whenever that changes. */
final class Looks {

  private static final String NAME = "theme";

  private final Remembered remembered;
  private ThemeChoice choice;

  Looks(Remembered remembered) {
    this.remembered = Objects.requireNonNull(remembered);
    this.choice = remembered.get(NAME).flatMap(ThemeChoice::named).orElse(ThemeChoice.SYSTEM);
    Platform.getPreferences().colorSchemeProperty().addListener((property, before, now) -> show());
    show();
  }

  ThemeChoice choice() {
    return choice;
  }

  void use(ThemeChoice next) {
    choice = next;
    remembered.put(NAME, next.id());
    show();
  }

  private void show() {
    boolean isDark =
        switch (choice) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    Application.setUserAgentStylesheet(
        isDark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }
}
