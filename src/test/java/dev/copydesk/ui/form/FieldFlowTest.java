package dev.copydesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Which rows of a form share a line. */
class FieldFlowTest {

  private static final double WIDE = 400;
  private static final double NARROW = 300;
  private static final double HEIGHT = 20;
  private static final double LINE = HEIGHT + 6;

  private final FieldFlow flow = new FieldFlow();
  private final List<Region> rows = IntStream.range(0, 4).mapToObj(i -> row()).toList();

  private static Region row() {
    Region row = new Region();
    row.setPrefHeight(HEIGHT);
    FieldFlow.setHalf(row);
    FieldFlow.setShort(row, true);
    return row;
  }

  private List<Double> lines(double width) {
    flow.getChildren().setAll(rows);
    flow.resize(width, 4 * LINE);
    flow.requestLayout();
    flow.layout();
    return rows.stream().map(row -> row.getLayoutY() / LINE).toList();
  }

  @Test
  void twoShareALineWhereThereIsRoom() {
    assertThat(lines(WIDE)).containsExactly(0.0, 0.0, 1.0, 1.0);
    assertThat(lines(NARROW)).containsExactly(0.0, 1.0, 2.0, 3.0);
  }

  @Test
  void theOthersStayBesideTheirOwnWhereOneNeedsAWholeLine() {
    FieldFlow.setShort(rows.getFirst(), false);
    assertThat(lines(WIDE)).containsExactly(0.0, 1.0, 2.0, 2.0);
  }
}
