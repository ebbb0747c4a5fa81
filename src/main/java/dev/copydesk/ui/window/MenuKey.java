package dev.copydesk.ui.window;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;

/**
 * Has Shift+F10 ask for the menu of what has the keys. The toolkit knows the menu key alone, which
 * many laptops lack.
 */
final class MenuKey {

  private MenuKey() {}

  static void serve(Node root) {
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          Node focused = root.getScene().getFocusOwner();
          if (event.getCode() == KeyCode.F10 && event.isShiftDown() && focused != null) {
            event.consume();
            ask(focused);
          }
        });
  }

  private static void ask(Node focused) {
    Bounds bounds = focused.getLayoutBounds();
    Point2D here =
        new Point2D(
            bounds.getMinX() + bounds.getWidth() / 4, bounds.getMinY() + bounds.getHeight() / 2);
    Point2D there = focused.localToScreen(here);
    Event.fireEvent(
        focused,
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            here.getX(),
            here.getY(),
            there.getX(),
            there.getY(),
            true,
            new PickResult(focused, there.getX(), there.getY())));
  }
}
