package dev.copydesk.ui.table;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Which rows of a table are in sight, and how it is scrolled, in pixels. All of it is reckoned from
 * the height of a row and from how far the table is scrolled, not from the cells: these are those
 * of the last picture, which may show other rows than the table has by now.
 */
final class Sight {

  /** Where a row stands that is brought from afar, so that she sees what is before it too. */
  private static final double FAR_ROW_STANDS_AT = 1.0 / 3;

  /** Positions are shares of the whole, and so never exact. */
  private static final double NEARLY = 0.01;

  private final TableView<?> table;

  /**
   * @param table whose rows are all of its fixed height
   */
  Sight(TableView<?> table) {
    this.table = Objects.requireNonNull(table);
  }

  /**
   * How far the upper edge of {@code row} is below that of the rows; empty where it is not seen.
   */
  OptionalDouble below(int row) {
    return flow().stream()
        .mapToDouble(flow -> edge(row) - top(flow))
        .filter(below -> row >= 0 && below > -rowHeight() && below < height())
        .findFirst();
  }

  /** Scrolls so that {@code row} is so far below the upper edge, as far as there are rows. */
  void stand(int row, double below) {
    // The flow hears of it only so how many rows there are by now.
    table.scrollTo(row);
    flow().ifPresent(flow -> scroll(flow, edge(row) - below));
  }

  /** Scrolls only as far as needed to see all of the row. */
  void bring(int row) {
    Optional<VirtualFlow<?>> flow = flow();
    if (flow.isEmpty()) {
      table.scrollTo(row);
      return;
    }
    double below = edge(row) - top(flow.get());
    double lowest = Math.max(0, height() - rowHeight());
    if (below < -height() || below > lowest + height()) {
      stand(row, Math.floor(lowest * FAR_ROW_STANDS_AT));
    } else if (below < -NEARLY) {
      stand(row, 0);
    } else if (below > lowest + NEARLY) {
      stand(row, lowest);
    }
  }

  private void scroll(VirtualFlow<?> flow, double top) {
    double room = room(flow);
    flow.setPosition(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
  }

  private double top(VirtualFlow<?> flow) {
    return flow.getPosition() * Math.max(0, room(flow));
  }

  /** How far the flow can be scrolled, with the rows it knows of. */
  private double room(VirtualFlow<?> flow) {
    return edge(flow.getCellCount()) - height();
  }

  private double edge(int row) {
    return row * rowHeight();
  }

  private double rowHeight() {
    return table.getFixedCellSize();
  }

  /** Of the part that shows rows; 0 before anything is laid out. */
  private double height() {
    return flow().map(VirtualFlow::getViewportLength).orElse(0.0);
  }

  private Optional<VirtualFlow<?>> flow() {
    return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.of(flow)
        : Optional.empty();
  }
}
