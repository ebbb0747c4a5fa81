package dev.copydesk.ui.form;

import dev.copydesk.field.FieldPath;
import java.util.Optional;
import javafx.scene.Node;

/** Knows which field a node of the form belongs to. */
final class FormFocus {

  private static final Object KEY = FieldPath.class;

  private FormFocus() {}

  /** Says that {@code node} and what is in it show the field at {@code path}. */
  static void mark(Node node, FieldPath path) {
    node.getProperties().put(KEY, path);
  }

  /** The field that {@code node} or the nearest node around it shows. */
  static Optional<FieldPath> fieldOf(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.hasProperties() && at.getProperties().get(KEY) instanceof FieldPath path) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code node} lies inside {@code around} or is it. */
  static boolean isWithin(Node node, Node around) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == around) {
        return true;
      }
    }
    return false;
  }

  /** Whether keys go to {@code node}, or will again once the window has them back. */
  static boolean isMeantFor(Node node) {
    return node.getScene() != null
        && Optional.ofNullable(node.getScene().getFocusOwner())
            .filter(owner -> isWithin(node, owner))
            .isPresent();
  }
}
