package dev.copydesk.ui.model;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Questions of one sort, of which only the last one asked matters: an older question that still
 * waits is not worked on, and an older answer is dropped.
 */
public final class Latest {

  private final Crossing crossing;
  private final AtomicLong asked = new AtomicLong();

  public Latest(Crossing crossing) {
    this.crossing = Objects.requireNonNull(crossing);
  }

  /** Asks on the worker; shows the answer on the FX thread unless another was asked meanwhile. */
  public <T> void ask(Supplier<T> work, Consumer<T> show) {
    long number = asked.incrementAndGet();
    crossing.work(
        () -> {
          if (number == asked.get()) {
            answer(number, work, show);
          }
        });
  }

  /**
   * On the worker: asks and answers at once. Its number is taken before the work begins, so what is
   * asked while it goes on wins over it.
   */
  public <T> void answer(Supplier<T> work, Consumer<T> show) {
    answer(asked.incrementAndGet(), work, show);
  }

  private <T> void answer(long number, Supplier<T> work, Consumer<T> show) {
    T answer = work.get();
    crossing.show(
        () -> {
          if (number == asked.get()) {
            show.accept(answer);
          }
        });
  }

  /** Drops whatever was asked and not yet shown. */
  public void forget() {
    asked.incrementAndGet();
  }
}
