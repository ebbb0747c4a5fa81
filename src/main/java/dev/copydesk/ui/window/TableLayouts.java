package dev.copydesk.ui.window;

import dev.copydesk.ui.sidebar.Layouts;
import dev.copydesk.ui.table.ArticleTableController;
import dev.copydesk.ui.table.TableLayout;
import java.util.List;
import java.util.Objects;

/** The table's layout for the sidebar's views, which know it only as a text. */
public final class TableLayouts implements Layouts {

  private final ArticleTableController table;

  public TableLayouts(ArticleTableController table) {
    this.table = Objects.requireNonNull(table);
  }

  @Override
  public String now() {
    return table.layout().toString();
  }

  @Override
  public void use(String layout) {
    table.use(TableLayout.parse(layout));
  }

  @Override
  public String of(List<String> columns, List<String> sort) {
    return columns.isEmpty() && sort.isEmpty()
        ? ""
        : TableLayout.of(columns, sort, table.layout()).toString();
  }
}
