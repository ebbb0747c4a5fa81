package dev.copydesk.ui.form;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A column of cards in which only those near the visible part of the window exist; the others are
 * room of the height of a folded card. So a list of sixty-five costs as much as a screenful.
 */
final class CardColumn extends Pane {

  private static final double GAP = 6;

  /** A folded card's height, until one was measured. */
  private static final double FOLDED = 42;

  /** How far beyond the window cards are made ahead, so that scrolling meets no holes. */
  private static final double AHEAD = 240;

  /** How many are made where nothing is laid out yet. */
  private static final int FIRST = 8;

  private final IntFunction<Node> cards;
  private final Map<Integer, Node> present = new TreeMap<>();
  private int count;
  private double folded = FOLDED;

  /**
   * @param cards gives the card at an index, showing what it should
   */
  CardColumn(IntFunction<Node> cards) {
    this.cards = cards;
    getStyleClass().add("cd-cards");
    localToSceneTransformProperty().addListener((property, before, after) -> fill());
    heightProperty().addListener((property, before, after) -> fill());
    setMinHeight(0);
  }

  /** Has room for {@code cards} cards; those that exist beyond are taken out. */
  void setCount(int number) {
    count = number;
    present.keySet().removeIf(index -> index >= number);
    for (int i = 0; i < Math.min(FIRST, number) && present.size() < FIRST; i++) {
      make(i);
    }
    arrange();
  }

  /** The indexes of the cards that exist. */
  List<Integer> present() {
    return List.copyOf(present.keySet());
  }

  /** Takes cards that are out of sight out, all but the first ones. */
  void trim() {
    present.keySet().removeIf(index -> index >= FIRST);
    arrange();
  }

  /** Makes the card at {@code index} exist. */
  void need(int index) {
    if (make(index)) {
      arrange();
    }
  }

  private boolean make(int index) {
    if (present.containsKey(index)) {
      return false;
    }
    present.put(index, cards.apply(index));
    return true;
  }

  private void arrange() {
    List<Node> nodes = List.copyOf(present.values());
    if (!getChildren().equals(nodes)) {
      if (nodes.containsAll(getChildren())) {
        insert(nodes);
      } else {
        getChildren().setAll(nodes);
      }
    }
    requestLayout();
  }

  /** Adds what is new in its place, so that the others keep their looks. */
  private void insert(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (i >= getChildren().size() || getChildren().get(i) != nodes.get(i)) {
        getChildren().add(i, nodes.get(i));
      }
    }
  }

  /** Makes the cards that can be seen, or nearly so. */
  private void fill() {
    if (getScene() == null || count == present.size() || getWidth() == 0) {
      return;
    }
    Bounds seen = sceneToLocal(0, -AHEAD, 1, getScene().getHeight() + 2 * AHEAD);
    double y = 0;
    boolean made = false;
    for (int i = 0; i < count; i++) {
      double height = heightOf(i, getWidth());
      if (y + height >= seen.getMinY() && y <= seen.getMaxY()) {
        made |= make(i);
      }
      y += height + GAP;
    }
    if (made) {
      arrange();
    }
  }

  private Bounds sceneToLocal(double x, double y, double width, double height) {
    return sceneToLocal(new BoundingBox(x, y, width, height));
  }

  private double heightOf(int index, double width) {
    Node card = present.get(index);
    return card == null ? folded : card.prefHeight(width);
  }

  /** The card at {@code y} from the top; the first or last one beyond the ends. */
  int indexAt(double y) {
    double bottom = 0;
    for (int i = 0; i < count; i++) {
      bottom += heightOf(i, getWidth()) + GAP;
      if (y < bottom) {
        return i;
      }
    }
    return Math.max(0, count - 1);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? getWidth() : width;
    OptionalDouble least =
        present.values().stream().mapToDouble(card -> card.prefHeight(inside)).min();
    least.ifPresent(height -> folded = height);
    double cardsHigh = IntStream.range(0, count).mapToDouble(i -> heightOf(i, inside)).sum();
    return cardsHigh + GAP * Math.max(0, count - 1);
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (int i = 0; i < count; i++) {
      double height = heightOf(i, getWidth());
      Node card = present.get(i);
      if (card != null) {
        card.resizeRelocate(0, snapPositionY(y), getWidth(), snapSizeY(height));
      }
      y += height + GAP;
    }
  }
}
