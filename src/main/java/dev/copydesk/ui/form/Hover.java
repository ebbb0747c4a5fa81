package dev.copydesk.ui.form;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that show when the mouse rests on a node. The tooltip is made when the mouse first comes: a
 * form has hundreds of them, and each is a window of its own.
 */
final class Hover {

  private static final Object KEY = Hover.class;

  private Hover() {}

  /** Tells {@code words} from now on; nothing where there are none. */
  static void tell(Node node, String words) {
    boolean known = node.getProperties().put(KEY, words) != null;
    if (!known) {
      node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> install(node));
    }
  }

  private static void install(Node node) {
    String words = node.getProperties().get(KEY).toString();
    if (words.isEmpty()) {
      if (node.getProperties().remove(Tooltip.class) instanceof Tooltip tip) {
        Tooltip.uninstall(node, tip);
      }
    } else if (node.getProperties().get(Tooltip.class) instanceof Tooltip tip) {
      tip.setText(words);
    } else {
      Tooltip tip = new Tooltip(words);
      node.getProperties().put(Tooltip.class, tip);
      Tooltip.install(node, tip);
    }
  }
}
