package dev.copydesk.ui.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * One gesture after the other: what a key asks for while a decision is still carried out, or while
 * the rows she asked for are still to come, waits for its turn, so that a fast hand decides about
 * each story once and about none she has not in mind. Where she goes elsewhere by hand meanwhile,
 * what waits is dropped, and she is told; but what is about no row, and what she saves, is done.
 */
public final class Turns {

  private static final String WENT = "you went to another row before its turn";
  private static final String NOT_OPEN = "the article was not open yet";

  private final Consumer<Runnable> whenSettled;
  private final BooleanSupplier rowsAreComing;
  private final BooleanSupplier articleIsShown;
  private final Consumer<Status> tell;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private boolean inTurn;
  private int dropped;
  private String why = WENT;

  /** How many things are being done; those of an earlier age are of no matter any more. */
  private int held;

  private int age;

  /**
   * @param whenSettled runs something once all that was asked for is done
   * @param rowsAreComing whether the rows she asked for are not yet there
   * @param articleIsShown whether the selected article is the one beside the rows
   */
  Turns(
      Consumer<Runnable> whenSettled,
      BooleanSupplier rowsAreComing,
      BooleanSupplier articleIsShown,
      Consumer<Status> tell) {
    this.whenSettled = Objects.requireNonNull(whenSettled);
    this.rowsAreComing = Objects.requireNonNull(rowsAreComing);
    this.articleIsShown = Objects.requireNonNull(articleIsShown);
    this.tell = Objects.requireNonNull(tell);
  }

  /**
   * Something that waits.
   *
   * @param elsewhere what is done in its place where she has gone elsewhere by then
   */
  private record Waiting(Runnable gesture, Optional<Runnable> elsewhere) {

    Waiting gone() {
      return new Waiting(elsewhere.orElse(gesture), elsewhere);
    }
  }

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
    take(new Waiting(gesture, Optional.empty()));
  }

  /** The same; where she goes to other rows before its turn, {@code elsewhere} is done instead. */
  public void take(Runnable gesture, Runnable elsewhere) {
    take(new Waiting(gesture, Optional.of(elsewhere)));
  }

  /** The same for what is not about the rows she is at: it is done wherever she is by then. */
  public void takeAnywhere(Runnable gesture) {
    take(gesture, gesture);
  }

  private void take(Waiting next) {
    if (isBusy()) {
      waiting.add(next);
    } else {
      next.gesture().run();
    }
  }

  /**
   * Goes from the rows to the article beside them, once it is the one she is at. Keys that were
   * pressed since then are not about rows, and are dropped.
   */
  public void leaveRows(Runnable go) {
    take(
        () -> {
          if (articleIsShown.getAsBoolean()) {
            leave(go);
          } else {
            begin(
                done ->
                    whenSettled.accept(
                        () -> {
                          leave(go);
                          done.run();
                        }));
          }
        });
  }

  private void leave(Runnable go) {
    drop(NOT_OPEN);
    go.run();
  }

  /** Does something at once, unless keys wait, which were meant for how it is before it. */
  public void behindKeys(Runnable gesture) {
    if (waiting.isEmpty()) {
      gesture.run();
    } else {
      waiting.add(new Waiting(gesture, Optional.of(gesture)));
    }
  }

  /** She has gone to other rows by hand, so keys that wait are not about these. */
  public void wentElsewhere() {
    if (!inTurn) {
      drop(WENT);
    }
  }

  private void drop(String reason) {
    int before = waiting.size();
    List<Waiting> staying =
        waiting.stream().filter(it -> it.elsewhere().isPresent()).map(Waiting::gone).toList();
    waiting.clear();
    waiting.addAll(staying);
    if (staying.size() < before) {
      dropped += before - staying.size();
      why = reason;
    }
  }

  /** From {@code work} on the others wait, until all that it asked for is done, or failed. */
  public void decide(Runnable work) {
    begin(
        done -> {
          work.run();
          whenSettled.accept(done);
        });
  }

  /** From {@code work} on the others wait, until it runs what it is given, or she stops it. */
  void begin(Consumer<Runnable> work) {
    int now = age;
    held++;
    busy.set(true);
    work.accept(
        () -> {
          if (now == age) {
            held--;
            busy.set(held > 0);
            goOn();
          }
        });
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
                  + ": "
                  + why));
      dropped = 0;
    }
  }

  /**
   * What was being done is stopped, or failed: keys that were meant for how it would have been are
   * dropped, and the others have their turns.
   */
  void stopped() {
    end();
    drop(WENT);
    dropped = 0;
    goOn();
  }

  /** Nothing waits any longer: she has left the directory. */
  void forget() {
    waiting.clear();
    dropped = 0;
    end();
  }

  private void end() {
    age++;
    held = 0;
    busy.set(false);
  }
}
