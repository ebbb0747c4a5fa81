package dev.copydesk.ui.model;

import dev.copydesk.session.Piecework;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Something long that was asked for and can be cancelled, from the moment it was asked. */
public final class Undertaking {

  private final AtomicReference<Optional<Piecework<?>>> work =
      new AtomicReference<>(Optional.empty());
  private volatile boolean cancelled;

  Undertaking() {}

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
