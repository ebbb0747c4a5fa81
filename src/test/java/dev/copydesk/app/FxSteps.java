package dev.copydesk.app;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Parent;

/**
 * Times each step on the FX thread together with the styles and the layout that follow it. Of each
 * it knows how long the thread was held and how long it worked: on a busy machine, and while memory
 * is tidied, it is held for longer than it works.
 */
final class FxSteps implements Executor {

  private static final double NANOS = 1_000_000;

  // Of the FX thread alone.
  private Parent root;
  private boolean timing;
  private Longest longest = new Longest(0, 0, 0);

  /**
   * The longest of some steps.
   *
   * @param held in milliseconds
   * @param worked in milliseconds of the processor
   * @param styled how much of that went into styles and layout
   */
  record Longest(double held, double worked, double styled) {

    Longest with(Longest other) {
      return new Longest(
          Math.max(held, other.held),
          Math.max(worked, other.worked),
          Math.max(styled, other.styled));
    }

    @Override
    public String toString() {
      return "held %4.0f ms, worked %4.0f ms (styles and layout %3.0f ms)"
          .formatted(held, worked, styled);
    }
  }

  @Override
  public void execute(Runnable step) {
    Platform.runLater(() -> time(step));
  }

  /** On the FX thread: from now on the steps are those of this window. */
  void of(Parent window) {
    root = window;
  }

  /** On the FX thread: does a step and times it. */
  void time(Runnable step) {
    if (root == null || timing) {
      step.run();
      return;
    }
    timing = true;
    long begin = System.nanoTime();
    long worked = worked();
    step.run();
    long styled = worked();
    root.applyCss();
    root.layout();
    long end = worked();
    timing = false;
    longest =
        longest.with(
            new Longest(
                (System.nanoTime() - begin) / NANOS,
                (end - worked) / NANOS,
                (end - styled) / NANOS));
  }

  /** On the FX thread: the longest step since this was asked last. */
  Longest longest() {
    Longest answer = longest;
    longest = new Longest(0, 0, 0);
    return answer;
  }

  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
