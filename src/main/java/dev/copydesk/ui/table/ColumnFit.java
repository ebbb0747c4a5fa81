package dev.copydesk.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * Fits the columns into the table's width, beside the bar that scrolls its rows where there is one.
 * Each has the width she gave it; what is left over goes to the first column of words, what is
 * missing is taken from the last ones first: from all down to what is fair, then down to the least.
 * Only where all of them are at their narrowest does the table scroll sideways.
 */
@SuppressWarnings("rawtypes") // As the table wants its policy.
final class ColumnFit implements Callback<TableView.ResizeFeatures, Boolean> {

  private final List<Giving> elastic;
  private final Map<TableColumnBase<?, ?>, Double> wanted = new HashMap<>();

  /**
   * A column that gives and takes.
   *
   * @param fair how wide it stays while another one can still give
   */
  record Giving(TableColumnBase<?, ?> column, double fair) {}

  /**
   * Fits by these columns.
   *
   * @param elastic the columns that give and take, the most important one first
   */
  ColumnFit(List<Giving> elastic) {
    this.elastic = List.copyOf(elastic);
  }

  /** She wants {@code column} that wide, in pixels. */
  void want(TableColumnBase<?, ?> column, double width) {
    wanted.put(column, width);
  }

  /** How wide she wants {@code column}, in pixels. */
  double wanted(TableColumnBase<?, ?> column) {
    return wanted.getOrDefault(column, column.getPrefWidth());
  }

  @Override
  public Boolean call(TableView.ResizeFeatures features) {
    List<TableColumnBase<?, ?>> shown = shown(features);
    if (features.getColumn() != null) {
      drag(features.getColumn(), features.getDelta(), shown);
    }
    Map<TableColumnBase<?, ?>, Double> widths = new HashMap<>();
    shown.forEach(column -> widths.put(column, wanted(column)));
    double used = widths.values().stream().mapToDouble(width -> width).sum();
    double free = Math.floor(features.getContentWidth()) - used;
    if (free < 0) {
      double missing = take(-free, widths, Giving::fair);
      take(missing, widths, giving -> 0);
    } else {
      elastic.stream()
          .map(Giving::column)
          .filter(widths::containsKey)
          .findFirst()
          .ifPresent(first -> widths.merge(first, free, Double::sum));
    }
    widths.forEach((column, width) -> set(features, column, width));
    return true;
  }

  /** Takes {@code missing} from the columns, none further than down to its floor; what is left. */
  private double take(
      double missing, Map<TableColumnBase<?, ?>, Double> widths, ToDoubleFunction<Giving> floor) {
    double left = missing;
    for (Giving giving : elastic.reversed()) {
      TableColumnBase<?, ?> column = giving.column();
      if (widths.containsKey(column)) {
        double least = Math.max(column.getMinWidth(), floor.applyAsDouble(giving));
        double given = Math.clamp(widths.get(column) - least, 0, left);
        widths.merge(column, -given, Double::sum);
        left -= given;
      }
    }
    return left;
  }

  /** What the first elastic column gains or loses by her hand, the second one loses or gains. */
  private void drag(TableColumnBase<?, ?> column, double delta, List<TableColumnBase<?, ?>> shown) {
    List<TableColumnBase<?, ?>> giving = new ArrayList<>();
    elastic.stream().map(Giving::column).filter(shown::contains).forEach(giving::add);
    boolean isFirst = !giving.isEmpty() && giving.getFirst() == column;
    if (!isFirst) {
      widen(column, column.getWidth() + delta);
    } else if (giving.size() > 1) {
      widen(giving.get(1), giving.get(1).getWidth() - delta);
    }
  }

  private void widen(TableColumnBase<?, ?> column, double width) {
    want(column, Math.clamp(width, column.getMinWidth(), column.getMaxWidth()));
  }

  private static List<TableColumnBase<?, ?>> shown(TableView.ResizeFeatures features) {
    return List.copyOf(((TableView<?>) features.getTable()).getVisibleLeafColumns());
  }

  @SuppressWarnings("unchecked")
  private static void set(TableView.ResizeFeatures features, TableColumnBase column, double width) {
    if (column.getWidth() != width) {
      features.setColumnWidth(column, width);
    }
  }
}
