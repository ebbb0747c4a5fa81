package dev.copydesk.session;

import java.util.Optional;

/**
 * Work on many articles, in slices, so that whatever else she asks for is served in between. Call
 * {@link #step} until it says that nothing more is to come; {@link #cancel} may be called from any
 * thread, all else belongs to the session's.
 *
 * @param <R> what comes of it
 */
public interface Piecework<R> {

  /** Does a few hundredths of a second of work; false when there is no more. */
  boolean step();

  /** Ends it soon; what that means for what is done already, the work says. */
  void cancel();

  /** How many articles are done. */
  int done();

  /** How many articles there are. */
  int total();

  /** Whether it was cancelled before it came to its end. */
  boolean isCancelled();

  /** What came of it; empty while there is more to do, and if its directory was left meanwhile. */
  Optional<R> result();

  /** Does all that is left. */
  default R finish() {
    while (step()) {
      // One slice after the other.
    }
    return result().orElseThrow();
  }
}
