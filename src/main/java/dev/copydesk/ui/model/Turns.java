package dev.copydesk.ui.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * One gesture after the other: what a key asks for while a decision is still carried out, or while
 * the rows she asked for are still to come, waits for its turn, so that a fast hand decides about
 * each story once and about none she has not in mind. Where she goes elsewhere by hand meanwhile,
 * what waits is dropped, and she is told.
 */
public final class Turns {

  private final Consumer<Runnable> whenSettled;
  private final BooleanSupplier rowsAreComing;
  private final Consumer<Status> tell;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private boolean inTurn;
  private int dropped;

  /**
   * @param whenSettled runs something once all that was asked for is done
   * @param rowsAreComing whether the rows she asked for are not yet there
   */
  Turns(Consumer<Runnable> whenSettled, BooleanSupplier rowsAreComing, Consumer<Status> tell) {
    this.whenSettled = Objects.requireNonNull(whenSettled);
    this.rowsAreComing = Objects.requireNonNull(rowsAreComing);
    this.tell = Objects.requireNonNull(tell);
  }

  /**
   * Something that waits.
   *
   * @param lasting whether it counts wherever she is by then
   */
  private record Waiting(Runnable gesture, boolean lasting) {}

  /** Whether a key has to wait now. */
  public boolean isBusy() {
    return busy.get() || rowsAreComing.getAsBoolean();
  }

  /** Whether a decision is still being carried out, so that it can be taken back next. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Does something when all decisions before it are carried out and her rows are there. */
  public void take(Runnable gesture) {
    if (isBusy()) {
      waiting.add(new Waiting(gesture, false));
    } else {
      gesture.run();
    }
  }

  /** Does something at once, unless keys wait, which were meant for how it is before it. */
  public void behindKeys(Runnable gesture) {
    if (waiting.isEmpty()) {
      gesture.run();
    } else {
      waiting.add(new Waiting(gesture, true));
    }
  }

  /** She has gone to other rows by hand, so keys that wait are not about these. */
  public void wentElsewhere() {
    if (!inTurn) {
      int before = waiting.size();
      waiting.removeIf(it -> !it.lasting());
      dropped += before - waiting.size();
    }
  }

  /** From {@code work} on the others wait, until all that it asked for is done, or failed. */
  public void decide(Runnable work) {
    hold();
    work.run();
    whenSettled.accept(this::release);
  }

  /** The others wait until {@link #release}. */
  void hold() {
    busy.set(true);
  }

  /** The others have their turns. */
  void release() {
    busy.set(false);
    goOn();
  }

  /** The others have their turns, as far as nothing keeps them waiting. */
  void goOn() {
    while (!isBusy() && !waiting.isEmpty()) {
      inTurn = true;
      try {
        waiting.poll().gesture().run();
      } finally {
        inTurn = false;
      }
    }
    if (dropped > 0 && !isBusy()) {
      tell.accept(
          Status.plain(
              Counted.of(dropped, "key was not carried out", "keys were not carried out")
                  + ": you went to another row before its turn"));
      dropped = 0;
    }
  }

  /** Nothing waits any longer: she has stopped it, or left the directory. */
  void forget() {
    waiting.clear();
    dropped = 0;
    busy.set(false);
  }
}
