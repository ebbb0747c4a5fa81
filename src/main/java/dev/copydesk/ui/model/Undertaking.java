package dev.copydesk.ui.model;

import dev.copydesk.session.Piecework;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Something long that was asked for and can be cancelled, from the moment it was asked. */
public final class Undertaking {

  private final AtomicReference<Optional<Piecework<?>>> work =
      new AtomicReference<>(Optional.empty());
  private final boolean isHers;
  private volatile boolean cancelled;

  /**
   * @param isHers whether it is her own work, which comes before what goes on by itself
   */
  Undertaking(boolean isHers) {
    this.isHers = isHers;
  }

  boolean isHers() {
    return isHers;
  }

  /** Whether its turn on the worker has not come yet. */
  boolean isWaiting() {
    return work.get().isEmpty() && !cancelled;
  }

  /** Whether this is what is done. */
  boolean does(Piecework<?> piecework) {
    return work.get().filter(mine -> mine == piecework).isPresent();
  }

  /** Ends it soon. */
  public void cancel() {
    cancelled = true;
    work.get().ifPresent(Piecework::cancel);
  }

  /** On the worker: it has begun. */
  void begun(Piecework<?> piecework) {
    work.set(Optional.of(piecework));
    if (cancelled) {
      piecework.cancel();
    }
  }
}
