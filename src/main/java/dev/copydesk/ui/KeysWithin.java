package dev.copydesk.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Marks a part of the window for its looks while a control in it has the keys. The toolkit's own
 * mark for this stays on where a list or table has a current row.
 */
public final class KeysWithin {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("keys-within");

  private KeysWithin() {}

  /** Has {@code part} marked by {@code :keys-within} from now on. */
  public static void mark(Node part) {
    part.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> part.pseudoClassStateChanged(HERE, isWithin(owner, part)));
  }

  private static boolean isWithin(Node node, Node part) {
    Node at = node;
    while (at != null && at != part) {
      at = at.getParent();
    }
    return at != null;
  }
}
