package dev.copydesk.repair;

import java.util.Objects;

/**
 * A text without the damage that was found in it.
 *
 * @param certain whether this is the one right text; else something was lost and is guessed
 */
public record Mended(String text, boolean certain) {

  public Mended {
    Objects.requireNonNull(text);
  }
}
