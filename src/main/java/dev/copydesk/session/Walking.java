package dev.copydesk.session;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Goes back or forward in the history until a number of steps is done. Cancelled, it stays at the
 * last step that was taken as a whole, as it does before a step that cannot be taken.
 */
final class Walking implements Piecework<UndoResult> {

  private final Desk desk;
  private final int target;
  private final int total;
  private int done;
  private volatile boolean cancelled;
  private volatile Optional<SteppingOver> now = Optional.empty();
  private UndoResult last = new UndoResult.Nothing();
  private Optional<UndoResult> result = Optional.empty();

  /**
   * @param target how many steps are to be done
   */
  Walking(Desk desk, int target) {
    this.desk = Objects.requireNonNull(desk);
    this.target = Math.clamp(target, 0, desk.history().steps().size());
    this.total = Math.abs(this.target - desk.history().position());
  }

  @Override
  public boolean step() {
    if (result.isPresent() || desk.isClosed()) {
      return false;
    }
    int at = desk.history().position();
    if (now.isEmpty() && (at == target || done == total || cancelled)) {
      return end();
    }
    boolean isBack = at > target;
    SteppingOver over = now.orElseGet(() -> SteppingOver.within(this, desk, isBack));
    now = Optional.of(over);
    if (cancelled) {
      over.cancel();
    }
    if (over.step()) {
      return true;
    }
    now = Optional.empty();
    if (over.isCancelled()) {
      return end();
    }
    last = over.result().orElseThrow();
    done++;
    if (!(last instanceof UndoResult.Done)) {
      return end();
    }
    if (done < total) {
      desk.progress(this, isBack ? "Going back" : "Going forward", done, OptionalInt.of(total));
    }
    return true;
  }

  private boolean end() {
    result = Optional.of(last);
    if (total > 1) {
      desk.progress(this, "Going", total, OptionalInt.of(total));
    }
    return false;
  }

  @Override
  public void cancel() {
    cancelled = true;
    now.ifPresent(SteppingOver::cancel);
  }

  @Override
  public int done() {
    return done;
  }

  @Override
  public int total() {
    return total;
  }

  @Override
  public boolean isCancelled() {
    return cancelled && done < total;
  }

  @Override
  public Optional<UndoResult> result() {
    return result;
  }
}
