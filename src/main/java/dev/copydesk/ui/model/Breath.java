package dev.copydesk.ui.model;

/**
 * Keeps something that is done again and again from taking all the time: after each time it waits
 * at least {@value #REST_MILLIS} ms, and four times as long as it took.
 */
final class Breath {

  private static final long REST_MILLIS = 150;
  private static final int SHARE = 4;

  private long endedAt;
  private long rest;

  /** Does {@code work} if it has rested enough, or in any case if it must be {@code atOnce}. */
  void take(boolean atOnce, Runnable work) {
    long begun = System.nanoTime();
    if (atOnce || endedAt == 0 || begun - endedAt > rest) {
      work.run();
      endedAt = System.nanoTime();
      rest = Math.max(REST_MILLIS * 1_000_000, (endedAt - begun) * SHARE);
    }
  }
}
