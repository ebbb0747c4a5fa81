package dev.copydesk.ui.table;

import dev.copydesk.session.Entry;
import dev.copydesk.session.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.Tooltip;

/** The table's columns: what each shows, and how they are arranged and sorted. */
final class ArticleColumns {

  private static final double NARROWEST = 28;

  /** The columns that give and take room, the most important one first. */
  private static final List<Elastic> ELASTIC =
      List.of(
          new Elastic(ArticleColumn.TITLE, 200, 140),
          new Elastic(ArticleColumn.PROVIDER, 80, 64),
          new Elastic(ArticleColumn.TOPICS, 84, 64),
          new Elastic(ArticleColumn.FILE, 88, 64));

  /**
   * A column of words.
   *
   * @param fair how wide it stays while another one can still give
   * @param narrowest what its words need at least
   */
  private record Elastic(ArticleColumn column, double fair, double narrowest) {}

  private final Map<ArticleColumn, TableColumn<Entry, Entry>> columns =
      new EnumMap<>(ArticleColumn.class);

  private final ColumnFit fit;

  ArticleColumns() {
    for (ArticleColumn column : ArticleColumn.values()) {
      columns.put(column, make(column));
    }
    fit =
        new ColumnFit(
            ELASTIC.stream()
                .map(it -> new ColumnFit.Giving(columns.get(it.column()), it.fair()))
                .toList());
    for (TableColumn<Entry, Entry> column : columns.values()) {
      column.setContextMenu(new ContextMenu(items().toArray(MenuItem[]::new)));
    }
  }

  /** The columns in the order of {@code layout}, arranged by it. */
  List<TableColumn<Entry, ?>> arrange(TableLayout layout) {
    List<TableColumn<Entry, ?>> order = new ArrayList<>();
    for (TableLayout.Shape shape : layout.columns()) {
      TableColumn<Entry, Entry> column = columns.get(shape.column());
      fit.want(column, shape.width());
      column.setVisible(shape.shown());
      order.add(column);
    }
    return order;
  }

  /** The columns that {@code sort} goes by, with their directions set. */
  List<TableColumn<Entry, ?>> direct(Sort sort) {
    List<TableColumn<Entry, ?>> keys = new ArrayList<>();
    for (Sort.Key key : sort.keys()) {
      Arrays.stream(ArticleColumn.values())
          .filter(column -> column.sort() == key.column())
          .map(columns::get)
          .forEach(
              column -> {
                column.setSortType(key.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                keys.add(column);
              });
    }
    return keys;
  }

  List<TableColumn<Entry, Entry>> all() {
    return List.copyOf(columns.values());
  }

  ColumnFit fit() {
    return fit;
  }

  static Sort sort(List<? extends TableColumn<Entry, ?>> order) {
    return new Sort(
        order.stream()
            .map(
                column ->
                    new Sort.Key(of(column).sort(), column.getSortType() == SortType.DESCENDING))
            .toList());
  }

  TableLayout layout(List<? extends TableColumn<Entry, ?>> shown, Sort sort) {
    return new TableLayout(
        shown.stream()
            .map(
                column -> new TableLayout.Shape(of(column), fit.wanted(column), column.isVisible()))
            .toList(),
        sort);
  }

  /** A menu item for each column, which shows or hides it; the title is always there. */
  List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    columns.forEach(
        (name, column) -> {
          CheckMenuItem item = new CheckMenuItem(name.label());
          item.selectedProperty().bindBidirectional(column.visibleProperty());
          item.setDisable(name == ArticleColumn.TITLE);
          items.add(item);
        });
    return items;
  }

  private static ArticleColumn of(TableColumn<Entry, ?> column) {
    return ArticleColumn.named(column.getId()).orElseThrow();
  }

  private static TableColumn<Entry, Entry> make(ArticleColumn name) {
    TableColumn<Entry, Entry> column = new TableColumn<>();
    Label heading = new Label(name.heading());
    heading.setTooltip(new Tooltip(name.label() + ": click to sort, Shift+click to sort within"));
    heading.setAccessibleText(name.label());
    column.setGraphic(heading);
    column.setId(name.id());
    column.setPrefWidth(name.width());
    column.setMinWidth(narrowest(name));
    column.getStyleClass().add("cd-column-" + name.id());
    column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
    column.setCellFactory(of -> cell(name));
    return column;
  }

  private static double narrowest(ArticleColumn name) {
    return ELASTIC.stream()
        .filter(it -> it.column() == name)
        .mapToDouble(Elastic::narrowest)
        .findFirst()
        .orElse(NARROWEST);
  }

  private static TableCell<Entry, Entry> cell(ArticleColumn column) {
    return switch (column) {
      case STATE -> new StateCell();
      case DATE -> new TextCell(ArticleColumns::day, Entry::date);
      case TITLE -> new TitleCell();
      case PROVIDER -> text(Entry::provider);
      case QUALITY -> new QualityCell();
      case HEAT -> text(entry -> number(entry.heat()));
      case PUBLISHED -> new PublishedCell();
      case TOPICS -> new TopicsCell();
      case RELATED ->
          text(entry -> entry.unreadable().isPresent() ? "" : Integer.toString(entry.related()));
      case FILE -> text(entry -> entry.id().path());
    };
  }

  private static TextCell text(Function<Entry, String> text) {
    return new TextCell(text, text);
  }

  /** The day of a date that begins with it, else the date as written. */
  private static String day(Entry entry) {
    return entry.instant().isPresent() && entry.date().matches("\\d{4}-\\d{2}-\\d{2}\\D.*")
        ? entry.date().substring(0, "2020-12-31".length())
        : entry.date();
  }

  private static String number(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "";
  }
}
