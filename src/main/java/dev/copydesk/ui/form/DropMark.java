package dev.copydesk.ui.form;

import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** The line that shows where in a column of cards the dragged one would be dropped. */
final class DropMark {

  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

  private final CardColumn column;
  private final IntFunction<Node> cards;

  /** Marks the cards of {@code column}, each of which {@code cards} knows by its index. */
  DropMark(CardColumn column, IntFunction<Node> cards) {
    this.column = column;
    this.cards = cards;
  }

  /** Shows where the card from {@code from} would come to stand. */
  void show(MouseEvent event, int from) {
    int target = index(event);
    for (int i : column.present()) {
      boolean here = i == target;
      cards.apply(i).pseudoClassStateChanged(ABOVE, here && i <= from);
      cards.apply(i).pseudoClassStateChanged(BELOW, here && i > from);
    }
  }

  /** Takes the line away and says where it was. */
  int take(MouseEvent event) {
    for (int i : column.present()) {
      cards.apply(i).pseudoClassStateChanged(ABOVE, false);
      cards.apply(i).pseudoClassStateChanged(BELOW, false);
    }
    return index(event);
  }

  private int index(MouseEvent event) {
    return column.indexAt(column.sceneToLocal(event.getSceneX(), event.getSceneY()).getY());
  }
}
