package dev.copydesk.ui.model;

import dev.copydesk.session.Piecework;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does piecework on the worker, one slice after the other, so that whatever else she asks for is
 * served in between. Belongs to the FX thread.
 */
final class Undertakings {

  private final Crossing crossing;
  private final Activities activities;

  /**
   * @param activities hears what begins and ends
   */
  Undertakings(Crossing crossing, Activities activities) {
    this.crossing = Objects.requireNonNull(crossing);
    this.activities = Objects.requireNonNull(activities);
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
    return begin(new Undertaking(true), begin, show);
  }

  /** The same for what she did not ask for: it is not shown where her own work is. */
  <R> Undertaking beginBehind(Supplier<Piecework<R>> begin, Consumer<Ended<R>> show) {
    return begin(new Undertaking(false), begin, show);
  }

  private <R> Undertaking begin(
      Undertaking asked, Supplier<Piecework<R>> begin, Consumer<Ended<R>> show) {
    activities.begin(asked);
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
          activities.end(asked);
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
        crossing.show(() -> activities.end(asked));
      }
    }
  }
}
