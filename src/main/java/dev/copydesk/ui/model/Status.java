package dev.copydesk.ui.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What the status line says at its right end.
 *
 * @param text one short sentence; empty for none
 * @param tone whether it went well
 * @param action what she can do about it right there
 */
public record Status(String text, Tone tone, Optional<Action> action) {

  /** Nothing to say. */
  public static final Status NONE = new Status("", Tone.PLAIN, Optional.empty());

  public Status {
    Objects.requireNonNull(text);
    Objects.requireNonNull(tone);
    Objects.requireNonNull(action);
  }

  /** How a message is meant. */
  public enum Tone {
    PLAIN,
    GOOD,
    BAD
  }

  /** Something to do about the message. */
  public record Action(String label, Runnable run) {}

  public static Status plain(String text) {
    return new Status(text, Tone.PLAIN, Optional.empty());
  }

  public static Status good(String text) {
    return new Status(text, Tone.GOOD, Optional.empty());
  }

  public static Status bad(String text) {
    return new Status(text, Tone.BAD, Optional.empty());
  }

  /** The same message with something to do about it. */
  public Status with(String label, Runnable run) {
    return new Status(text, tone, Optional.of(new Action(label, run)));
  }
}
