package dev.copydesk.ui.model;

import dev.copydesk.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Has what is typed and not yet an edit become one before she goes on, saves, undoes or closes.
 * Belongs to the FX thread.
 */
final class Settling {

  private final Session session;
  private final Crossing crossing;
  private final List<Runnable> handOvers = new ArrayList<>();

  Settling(Session session, Crossing crossing) {
    this.session = Objects.requireNonNull(session);
    this.crossing = Objects.requireNonNull(crossing);
  }

  /** Runs {@code handOver} whenever what is typed is to be handed over. */
  void add(Runnable handOver) {
    handOvers.add(handOver);
  }

  /** Has everything that is typed handed over. */
  void settle() {
    handOvers.forEach(Runnable::run);
  }

  /** Runs {@code then} once everything typed is handed over and everything asked for is done. */
  void whenSettled(Runnable then) {
    settle();
    crossing.work(
        () -> {
          session.finishBegun();
          crossing.show(then);
        });
  }
}
