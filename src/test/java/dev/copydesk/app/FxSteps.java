package dev.copydesk.app;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Times what holds the FX thread: all it was given to do between two pictures of the window,
 * together with the styles and the layout of the second one, for so long no key is heard. Of each
 * it knows how long the thread was held and how long it worked: on a busy machine, and while memory
 * is tidied, it is held for longer than it works.
 *
 * <p>Styles and layout are timed where the window does them itself. To ask for them here, with
 * {@code applyCss()}, would style each node of the window anew, which no gesture does.
 */
final class FxSteps implements Executor {

  private static final double NANOS = 1_000_000;
  private static final Longest NONE = new Longest(0, 0, 0);

  // Of the FX thread alone.
  private boolean hasWindow;
  private boolean timing;
  private Span sincePicture = Span.NONE;
  private Span begin = Span.NONE;
  private Longest longest = NONE;
  private CompletableFuture<Longest> asked = new CompletableFuture<>();

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

  /** In nanoseconds: two clocks, or how far they have gone. */
  private record Span(long held, long worked) {

    static final Span NONE = new Span(0, 0);

    static Span now() {
      return new Span(
          System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    Span since(Span begin) {
      return new Span(held - begin.held, worked - begin.worked);
    }

    Span with(Span other) {
      return new Span(held + other.held, worked + other.worked);
    }
  }

  @Override
  public void execute(Runnable step) {
    Platform.runLater(() -> time(step));
  }

  /** On the FX thread: from now on the pictures are those of this window. */
  void of(Scene window) {
    hasWindow = true;
    window.addPreLayoutPulseListener(() -> begin = Span.now());
    window.addPostLayoutPulseListener(this::laidOut);
  }

  /** On the FX thread: does a step and times it. */
  void time(Runnable step) {
    if (!hasWindow || timing) {
      step.run();
      return;
    }
    timing = true;
    Span before = Span.now();
    step.run();
    sincePicture = sincePicture.with(Span.now().since(before));
    timing = false;
  }

  /** On the FX thread: the longest step since this was asked last, once it is in the picture. */
  CompletableFuture<Longest> longest() {
    asked = new CompletableFuture<>();
    Platform.requestNextPulse();
    return asked;
  }

  private void laidOut() {
    Span layout = Span.now().since(begin);
    Span all = sincePicture.with(layout);
    sincePicture = Span.NONE;
    longest =
        longest.with(new Longest(all.held / NANOS, all.worked / NANOS, layout.worked / NANOS));
    if (!asked.isDone()) {
      asked.complete(longest);
      longest = NONE;
    }
  }
}
