package dev.copydesk.session;

import java.util.Optional;
import java.util.OptionalInt;

/** The opening of what cannot be opened: it ends at its first step, with the reason. */
final class NoOpening implements Opening {

  private final Desk desk;
  private final OpeningResult.NotOpened reason;
  private boolean told;

  NoOpening(Desk desk, String reason) {
    this.desk = desk;
    this.reason = new OpeningResult.NotOpened(reason);
  }

  @Override
  public boolean step() {
    if (!told) {
      told = true;
      desk.tell(new SessionEvent.OpeningEnded(reason));
    }
    return false;
  }

  @Override
  public void cancel() {
    // There is nothing to stop.
  }

  @Override
  public int done() {
    return 0;
  }

  @Override
  public OptionalInt total() {
    return OptionalInt.of(0);
  }

  @Override
  public Optional<OpeningResult> result() {
    return told ? Optional.of(reason) : Optional.empty();
  }
}
