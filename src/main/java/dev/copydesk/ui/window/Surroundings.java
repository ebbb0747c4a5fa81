package dev.copydesk.ui.window;

import dev.copydesk.ui.Remembered;
import java.nio.file.Path;
import java.util.Optional;

/** What the window needs from the program and the system around it. */
public interface Surroundings {

  /** Lets her choose a directory, beginning at {@code start}; empty if she chose none. */
  Optional<Path> chooseDirectory(Optional<Path> start);

  Remembered remembered();

  /** Shows the window in these looks, from now on. */
  void use(ThemeChoice theme);

  ThemeChoice theme();

  /** Shows this as the window's title. */
  void title(String title);

  /** Ends the program; nothing is asked any more. */
  void end();

  /** As in {@code 0.1.0}. */
  String version();
}
