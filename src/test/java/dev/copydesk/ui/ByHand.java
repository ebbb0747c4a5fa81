package dev.copydesk.ui;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Keeps tasks until the test runs them. */
public final class ByHand implements Executor {

  private final Queue<Runnable> waiting = new ArrayDeque<>();

  @Override
  public void execute(Runnable task) {
    waiting.add(task);
  }

  /** Runs the oldest task. */
  public void runOne() {
    waiting.remove().run();
  }

  /** Runs all tasks, those that come in meanwhile too. */
  public void runAll() {
    while (!waiting.isEmpty()) {
      runOne();
    }
  }

  public int waiting() {
    return waiting.size();
  }
}
