package dev.copydesk.ui;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Runs tasks at once, one after the other: what a task hands in runs when it has ended. */
public final class InTurn implements Executor {

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean running;

  @Override
  public void execute(Runnable task) {
    waiting.add(task);
    if (!running) {
      running = true;
      while (!waiting.isEmpty()) {
        waiting.remove().run();
      }
      running = false;
    }
  }
}
