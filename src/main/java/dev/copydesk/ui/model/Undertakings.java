package dev.copydesk.ui.model;

import dev.copydesk.session.Piecework;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does piecework on the worker, one slice after the other, so that whatever else she asks for is
 * served in between. Belongs to the FX thread.
 */
final class Undertakings {

  private final Crossing crossing;
  private final Consumer<Optional<Runnable>> cancellable;
  private final List<Undertaking> running = new ArrayList<>();

  /**
   * @param cancellable hears what can be cancelled now, the last thing that was asked for
   */
  Undertakings(Crossing crossing, Consumer<Optional<Runnable>> cancellable) {
    this.crossing = Objects.requireNonNull(crossing);
    this.cancellable = Objects.requireNonNull(cancellable);
  }

  /** What came of it, and whether it was cancelled before its end. */
  record Ended<R>(R result, boolean cancelled) {}

  /**
   * Has it done.
   *
   * @param begin makes the work, on the worker
   * @param show hears what came of it, on the FX thread; not if its directory was left meanwhile
   */
  <R> Undertaking begin(Supplier<Piecework<R>> begin, Consumer<Ended<R>> show) {
    Undertaking asked = new Undertaking();
    running.add(asked);
    told();
    crossing.work(
        () ->
            endingIfItFails(
                asked,
                () -> {
                  Piecework<R> work = begin.get();
                  asked.begun(work);
                  slice(work, asked, show);
                }));
    return asked;
  }

  private <R> void slice(Piecework<R> work, Undertaking asked, Consumer<Ended<R>> show) {
    if (work.step()) {
      crossing.work(() -> endingIfItFails(asked, () -> slice(work, asked, show)));
      return;
    }
    crossing.show(
        () -> {
          end(asked);
          work.result().ifPresent(result -> show.accept(new Ended<>(result, work.isCancelled())));
        });
  }

  /** What failed does not go on; that it failed, the crossing tells. */
  private void endingIfItFails(Undertaking asked, Runnable slice) {
    boolean isWell = false;
    try {
      slice.run();
      isWell = true;
    } finally {
      if (!isWell) {
        crossing.show(() -> end(asked));
      }
    }
  }

  private void end(Undertaking asked) {
    running.remove(asked);
    told();
  }

  private void told() {
    cancellable.accept(
        running.isEmpty() ? Optional.empty() : Optional.of(running.getLast()::cancel));
  }
}
