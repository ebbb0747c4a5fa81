package dev.copydesk.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxToolkit;

/** Keys and mouse for windows on a screen that is not there. All but {@link #onFx} is on FX. */
public final class Hands {

  private static final long PATIENCE_SECONDS = 120;

  private Hands() {}

  /** Does {@code work} on the FX thread, which begins with the first work for it, and waits. */
  public static <T> T onFx(Callable<T> work) {
    try {
      FxToolkit.registerPrimaryStage();
      Platform.setImplicitExit(false);
      FutureTask<T> task = new FutureTask<>(work);
      Platform.runLater(task);
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case RuntimeException unchecked -> throw unchecked;
        default -> throw new AssertionError(e.getCause());
      }
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** Presses a key and lets it go, with others held. */
  public static void press(Node target, KeyCode code, KeyCode... with) {
    List<KeyCode> held = List.of(with);
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(
          target,
          new KeyEvent(
              type,
              "",
              "",
              code,
              held.contains(KeyCode.SHIFT),
              held.contains(KeyCode.CONTROL),
              held.contains(KeyCode.ALT),
              false));
    }
  }

  /** Types a sign that is known by what it types. */
  public static void type(Node target, String sign) {
    Event.fireEvent(
        target,
        new KeyEvent(
            KeyEvent.KEY_TYPED, sign, sign, KeyCode.UNDEFINED, false, false, false, false));
  }

  /**
   * Lets the mouse come to a node and rest on it.
   *
   * @param here where, in the node
   * @param there the same place on the screen
   */
  public static void rest(Node node, Point2D here, Point2D there) {
    for (var type : List.of(MouseEvent.MOUSE_ENTERED_TARGET, MouseEvent.MOUSE_MOVED)) {
      Event.fireEvent(
          node,
          new MouseEvent(
              type,
              here.getX(),
              here.getY(),
              there.getX(),
              there.getY(),
              MouseButton.NONE,
              0,
              false,
              false,
              false,
              false,
              false,
              false,
              false,
              true,
              false,
              true,
              null));
    }
  }
}
