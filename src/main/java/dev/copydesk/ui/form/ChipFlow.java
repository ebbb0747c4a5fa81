package dev.copydesk.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;

/**
 * Chips in a row that wraps, with a control behind the last one. Left and Right walk over them,
 * Delete removes one, Alt with the arrows or the mouse moves it. Tab stops at one of them only.
 */
final class ChipFlow {

  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  /** What is done to chips, told to the list they show. */
  interface Owner {
    void move(int from, int to);

    void remove(int index);
  }

  private final Node behind;
  private final Owner owner;
  private final FlowPane root = new FlowPane();
  private final List<Chip> chips = new ArrayList<>();
  private int count;
  private int stop;

  /** Chips of {@code owner}'s list, before {@code behind}. */
  ChipFlow(Node behind, Owner owner) {
    this.behind = behind;
    this.owner = owner;
    root.getStyleClass().add("cd-tokens");
    root.getChildren().add(behind);
    root.setOnMouseClicked(
        event -> {
          if (event.getTarget() == root) {
            behind.requestFocus();
          }
        });
  }

  FlowPane node() {
    return root;
  }

  /** Says how many of several articles have each text. */
  void share(List<Integer> having, int articles) {
    for (int i = 0; i < count; i++) {
      chips.get(i).share(having.get(i), articles);
    }
  }

  void show(List<String> texts, boolean locked) {
    count = texts.size();
    while (chips.size() < count) {
      chips.add(newChip(chips.size()));
    }
    int shown = root.getChildren().size() - 1;
    if (shown > count) {
      if (root.getChildren().subList(count, shown).stream().anyMatch(Node::isFocused)) {
        behind.requestFocus();
      }
      root.getChildren().remove(count, shown);
    }
    for (int i = shown; i < count; i++) {
      root.getChildren().add(i, chips.get(i).node());
    }
    for (int i = 0; i < count; i++) {
      chips.get(i).show(texts.get(i), i + 1, count);
      chips.get(i).setLocked(locked);
    }
    setStop(stop);
  }

  /**
   * Focuses the chip at {@code index}, or the last one; what is behind them where there is none.
   */
  void focus(int index) {
    if (count == 0) {
      behind.requestFocus();
    } else {
      setStop(index);
      chips.get(stop).node().requestFocus();
    }
  }

  private void setStop(int index) {
    stop = Math.clamp(index, 0, Math.max(0, count - 1));
    for (int i = 0; i < chips.size(); i++) {
      chips.get(i).node().setFocusTraversable(i == stop);
    }
  }

  private Chip newChip(int index) {
    Chip chip = new Chip();
    chip.on(event -> key(index, event), () -> owner.remove(index));
    Node node = chip.node();
    node.setOnMousePressed(event -> focus(index));
    node.setOnMouseDragged(event -> markDrop(OptionalInt.of(dropIndex(event))));
    node.setOnMouseReleased(
        event -> {
          markDrop(OptionalInt.empty());
          if (!event.isStillSincePress()) {
            owner.move(index, dropIndex(event));
          }
        });
    return chip;
  }

  private void key(int index, KeyEvent event) {
    int by = event.getCode() == KeyCode.LEFT ? -1 : 1;
    switch (event.getCode()) {
      case LEFT, RIGHT -> {
        if (event.isAltDown()) {
          owner.move(index, index + by);
        } else if (index + by >= count) {
          behind.requestFocus();
        } else {
          focus(index + by);
        }
        event.consume();
      }
      case HOME -> focus(0);
      case END -> behind.requestFocus();
      case DELETE, BACK_SPACE -> {
        if (!event.isAltDown()) {
          owner.remove(index);
          event.consume();
        }
      }
      default -> {
        // Every other key is the window's.
      }
    }
  }

  /** Over which chip the mouse is; the nearest one where it is beside them. */
  private int dropIndex(MouseEvent event) {
    int nearest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      Node node = chips.get(i).node();
      Bounds bounds = node.localToScene(node.getBoundsInLocal());
      // Another line is farther than another chip on the same one.
      double distance =
          Math.hypot(
              bounds.getCenterX() - event.getSceneX(),
              3 * (bounds.getCenterY() - event.getSceneY()));
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return nearest;
  }

  private void markDrop(OptionalInt target) {
    for (int i = 0; i < count; i++) {
      chips.get(i).node().pseudoClassStateChanged(DROP, target.equals(OptionalInt.of(i)));
    }
  }
}
