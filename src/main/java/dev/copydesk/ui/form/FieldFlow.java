package dev.copydesk.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays rows out from top to bottom; two short ones in a row stand side by side where there is room
 * for both.
 */
final class FieldFlow extends Pane {

  private static final double GAP = 6;
  private static final double BETWEEN = 12;

  /** Narrower than this, each row has a line of its own. */
  private static final double ROOM_FOR_TWO = 320;

  private static final String HALF = "cd-half-row";
  private static final String SHORT = "cd-short-row";

  FieldFlow() {}

  /**
   * Says that {@code row} shares a line with the row beside it while half a line is enough for
   * both. Where it is not, no other row takes that place, so that each stays beside its own.
   */
  static void setHalf(Node row) {
    row.getProperties().put(HALF, true);
  }

  /** Says whether half a line is enough for what {@code row} shows now. */
  static void setShort(Node row, boolean isShort) {
    Object before = row.getProperties().put(SHORT, isShort);
    if (row.getParent() instanceof FieldFlow flow && !Boolean.valueOf(isShort).equals(before)) {
      flow.requestLayout();
    }
  }

  private static boolean is(String property, Node row) {
    return Boolean.TRUE.equals(row.getProperties().get(property));
  }

  private List<List<Node>> lines(double width) {
    List<List<Node>> lines = new ArrayList<>();
    List<Node> rows = getManagedChildren();
    for (int i = 0; i < rows.size(); i++) {
      Node row = rows.get(i);
      boolean hasPartner = i + 1 < rows.size() && is(HALF, row) && is(HALF, rows.get(i + 1));
      if (!hasPartner) {
        lines.add(List.of(row));
        continue;
      }
      i++;
      Node partner = rows.get(i);
      if (width >= ROOM_FOR_TWO && is(SHORT, row) && is(SHORT, partner)) {
        lines.add(List.of(row, partner));
      } else {
        lines.add(List.of(row));
        lines.add(List.of(partner));
      }
    }
    return lines;
  }

  private static double widthOf(List<Node> line, double width) {
    return line.size() == 1 ? width : (width - BETWEEN) / 2;
  }

  private static double heightOf(List<Node> line, double width) {
    double each = widthOf(line, width);
    return line.stream().mapToDouble(row -> row.prefHeight(each)).max().orElse(0);
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
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
    List<List<Node>> lines = lines(inside);
    double rows = lines.stream().mapToDouble(line -> snapSizeY(heightOf(line, inside))).sum();
    return snappedTopInset() + snappedBottomInset() + rows + GAP * Math.max(0, lines.size() - 1);
  }

  @Override
  protected void layoutChildren() {
    double inside = getWidth() - snappedLeftInset() - snappedRightInset();
    double y = snappedTopInset();
    for (List<Node> line : lines(inside)) {
      double each = widthOf(line, inside);
      double height = snapSizeY(heightOf(line, inside));
      double x = snappedLeftInset();
      for (Node row : line) {
        row.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(each), height);
        x += each + BETWEEN;
      }
      y += height + GAP;
    }
  }
}
