package dev.copydesk.ui.model;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one place where work crosses from the FX thread to the session's worker and back. Work runs
 * in the order it was given; a failure of Copydesk's own is told, never lost.
 */
public final class Crossing {

  private static final System.Logger LOG = System.getLogger("dev.copydesk");

  private final Executor worker;
  private final Executor fx;
  private final Runnable failed;

  /**
   * Crosses between two executors, each of which runs one thing at a time.
   *
   * @param failed runs on the FX thread when work ended in a failure of Copydesk's own
   */
  public Crossing(Executor worker, Executor fx, Runnable failed) {
    this.worker = Objects.requireNonNull(worker);
    this.fx = Objects.requireNonNull(fx);
    this.failed = Objects.requireNonNull(failed);
  }

  /** Does {@code work} on the worker. */
  public void work(Runnable work) {
    worker.execute(() -> guarded(work));
  }

  /** Does {@code work} on the worker and shows what it came to on the FX thread. */
  public <T> void ask(Supplier<T> work, Consumer<T> show) {
    work(
        () -> {
          T answer = work.get();
          show(() -> show.accept(answer));
        });
  }

  /** Shows something on the FX thread. */
  public void show(Runnable show) {
    fx.execute(() -> guarded(show));
  }

  private void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error e) {
      // An error too, such as a stack too deep, ends this task alone: she is told and can save.
      LOG.log(System.Logger.Level.DEBUG, "unexpected", e);
      fx.execute(failed);
    }
  }
}
