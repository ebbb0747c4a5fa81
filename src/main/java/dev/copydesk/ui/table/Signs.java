package dev.copydesk.ui.table;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Signs side by side, each in a place of its own, whichever of the others are to be seen. */
final class Signs extends Region {

  private static final double PLACE = 11;

  Signs(Node... signs) {
    getChildren().addAll(signs);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  @Override
  protected double computePrefWidth(double height) {
    return getChildren().size() * PLACE;
  }

  @Override
  protected double computePrefHeight(double width) {
    return PLACE;
  }

  @Override
  protected void layoutChildren() {
    double left = 0;
    for (Node sign : getChildren()) {
      double width = sign.getLayoutBounds().getWidth();
      double height = sign.getLayoutBounds().getHeight();
      sign.relocate(left + (PLACE - width) / 2, (getHeight() - height) / 2);
      left += PLACE;
    }
  }
}
