package dev.copydesk.ui.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that takes a while and is still going on.
 *
 * @param text what, such as {@code Reading 1,200 of 5,000}
 * @param fraction how much is done, 0 to 1; below 0 where nobody knows
 * @param cancel ends it, where it can be ended
 */
public record Activity(String text, double fraction, Optional<Runnable> cancel) {

  public Activity {
    Objects.requireNonNull(text);
    Objects.requireNonNull(cancel);
  }
}
