package dev.copydesk.ui.table;

import java.util.List;
import javafx.scene.control.ResizeFeaturesBase;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * Fits the columns into the table's width: numbers and dates keep theirs, the columns of words give
 * and take. Only where all of those are at their narrowest does the table scroll sideways.
 */
@SuppressWarnings("rawtypes") // As the table wants its policy.
final class ColumnFit implements Callback<TableView.ResizeFeatures, Boolean> {

  private final List<? extends TableColumnBase<?, ?>> elastic;

  /**
   * Fits by these columns.
   *
   * @param elastic the columns that give and take, the first to do so first
   */
  ColumnFit(List<? extends TableColumnBase<?, ?>> elastic) {
    this.elastic = List.copyOf(elastic);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Boolean call(TableView.ResizeFeatures features) {
    TableColumnBase<?, ?> dragged = features.getColumn();
    if (dragged != null) {
      double wanted = dragged.getWidth() + features.getDelta();
      double width = Math.clamp(wanted, dragged.getMinWidth(), dragged.getMaxWidth());
      features.setColumnWidth(dragged, width);
    }
    fit(features, dragged);
    return true;
  }

  private void fit(ResizeFeaturesBase<?> features, TableColumnBase<?, ?> kept) {
    List<? extends TableColumnBase<?, ?>> columns =
        ((TableView<?>) features.getTableControl()).getVisibleLeafColumns();
    double used = columns.stream().mapToDouble(TableColumnBase::getWidth).sum();
    double free = Math.floor(features.getContentWidth()) - used;
    for (TableColumnBase<?, ?> column : elastic) {
      if (column != kept && columns.contains(column) && Math.abs(free) >= 1) {
        double width = Math.max(column.getMinWidth(), column.getWidth() + free);
        free -= width - column.getWidth();
        set(features, column, width);
      }
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void set(ResizeFeaturesBase features, TableColumnBase column, double width) {
    features.setColumnWidth(column, width);
  }
}
