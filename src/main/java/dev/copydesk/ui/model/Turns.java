package dev.copydesk.ui.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * One gesture after the other: what a key asks for while a decision is still carried out waits for
 * its turn, so that a fast hand decides about each story once.
 */
public final class Turns {

  private final Consumer<Runnable> whenSettled;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * @param whenSettled runs something once all that was asked for is done
   */
  Turns(Consumer<Runnable> whenSettled) {
    this.whenSettled = Objects.requireNonNull(whenSettled);
  }

  /** Whether a decision is still being carried out. */
  public boolean isBusy() {
    return busy.get();
  }

  /** Whether a decision is still being carried out, so that it can be taken back next. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Does something when all decisions before it are carried out. */
  public void take(Runnable gesture) {
    if (busy.get()) {
      waiting.add(gesture);
    } else {
      gesture.run();
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
    while (!busy.get() && !waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  /** Nothing waits any longer: she has stopped it, or left the directory. */
  void forget() {
    waiting.clear();
    busy.set(false);
  }
}
