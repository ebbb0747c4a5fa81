package dev.copydesk.session;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A directory being opened, in slices, so that her edits are served in between. Call {@link #step}
 * until it says that nothing more is to come.
 */
public interface Opening {

  /** Does a few hundredths of a second of work; false when there is no more. */
  boolean step();

  /** Ends it at the next step; what was found stays. */
  void cancel();

  /** How many files were read so far. */
  int done();

  /** How many there are; empty while they are still being looked for. */
  OptionalInt total();

  /** How it ended; empty while there is more to do. */
  Optional<OpeningResult> result();

  /** Does all that is left. */
  default OpeningResult finish() {
    while (step()) {
      // One slice after the other.
    }
    return result().orElseThrow();
  }
}
