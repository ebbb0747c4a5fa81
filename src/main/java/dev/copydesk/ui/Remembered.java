package dev.copydesk.ui;

import java.util.Optional;

/** What the window remembers from one start to the next, by short names. */
public interface Remembered {

  Optional<String> get(String name);

  /** Remembers {@code value}; an empty one is forgotten. */
  void put(String name, String value);
}
