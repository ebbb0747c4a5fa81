package dev.copydesk.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets the file in hand be finished when the program is told to end (by Ctrl+C, for instance), and
 * no other be begun.
 */
final class Interruption implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 10;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread waiting = new Thread(this::await, "copydesk-end");
  private volatile boolean asked;

  Interruption() {
    Runtime.getRuntime().addShutdownHook(waiting);
  }

  /** Whether the program is to end. */
  boolean asked() {
    return asked;
  }

  @Override
  public void close() {
    finished.countDown();
    if (!asked) {
      Runtime.getRuntime().removeShutdownHook(waiting);
    }
  }

  private void await() {
    asked = true;
    try {
      finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
