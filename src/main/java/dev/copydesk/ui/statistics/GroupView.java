package dev.copydesk.ui.statistics;

import dev.copydesk.session.Statistics;
import dev.copydesk.session.Statistics.Value;
import dev.copydesk.ui.model.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The values of one sort: bars to see and to click, and beside them a list for the keys. */
final class GroupView {

  private static final int MOST_BARS = 12;
  private static final int LONGEST_NAME = 18;
  private static final double HEIGHT = 240;
  private static final double LINE_HEIGHT = 24;
  private static final double THICKEST = 20;
  private static final double BELOW = 40;
  private static final int MOST_TICKS = 4;
  private static final double LIST_WIDTH = 216;

  private final Label title = new Label();
  private final Label cut = new Label();
  private final CategoryAxis names = new CategoryAxis();
  private final NumberAxis counts = new NumberAxis();
  private final BarChart<Number, String> chart = new BarChart<>(counts, names);
  private final ListView<Value> list = new ListView<>();
  private final VBox root = new VBox();
  private final Consumer<Value> choose;

  GroupView(Consumer<Value> choose) {
    this.choose = choose;
    title.getStyleClass().add("cd-heading");
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setHorizontalGridLinesVisible(false);
    chart.setCategoryGap(4);
    chart.setMinSize(0, HEIGHT);
    chart.setPrefSize(300, HEIGHT);
    // The list beside it says the same in words.
    chart.setFocusTraversable(false);
    names.setAnimated(false);
    counts.setAnimated(false);
    counts.setMinorTickVisible(false);
    counts.setAutoRanging(false);
    counts.setLowerBound(0);
    counts.setTickLabelFormatter(
        new StringConverter<Number>() {
          @Override
          public String toString(Number count) {
            return Counted.number(count.intValue());
          }

          @Override
          public Number fromString(String text) {
            return Integer.valueOf(text.replace(",", ""));
          }
        });
    list.setFixedCellSize(LINE_HEIGHT);
    list.setPrefSize(LIST_WIDTH, HEIGHT);
    list.setMinWidth(LIST_WIDTH);
    list.getStyleClass().add("cd-statistics-list");
    list.setCellFactory(of -> new ValueCell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.setOnMouseClicked(event -> selected(choose));
    HBox.setHgrow(chart, Priority.ALWAYS);
    HBox both = new HBox(chart, list);
    both.getStyleClass().add("cd-statistics-group");
    title.setMinWidth(Region.USE_PREF_SIZE);
    cut.getStyleClass().add("cd-hint");
    cut.setMinWidth(0);
    HBox head = new HBox(8, title, cut);
    head.setAlignment(Pos.BASELINE_LEFT);
    root.getChildren().addAll(head, both);
  }

  Region node() {
    return root;
  }

  void show(Statistics.Group group) {
    title.setText(group.title().toUpperCase(Locale.ROOT));
    list.setAccessibleText(group.title());
    list.setId("statistics-" + group.title().split(" ")[0].toLowerCase(Locale.ROOT));
    if (!list.getItems().equals(group.values())) {
      list.getItems().setAll(group.values());
      list.getSelectionModel().selectFirst();
      bars(group);
    }
  }

  void focus() {
    list.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      selected(choose);
    }
  }

  private void selected(Consumer<Value> then) {
    Value value = list.getSelectionModel().getSelectedItem();
    if (value != null) {
      then.accept(value);
    }
  }

  /**
   * The first bar stands on top, as in the list; of those with an order the last ones are shown.
   */
  private void bars(Statistics.Group group) {
    List<Value> all = group.values();
    List<Value> shown =
        group.inOrder()
            ? all.subList(Math.max(0, all.size() - MOST_BARS), all.size())
            : all.subList(0, Math.min(MOST_BARS, all.size()));
    String few = Counted.number(shown.size());
    cut.setText(
        shown.size() == all.size()
            ? ""
            : "bars: "
                + (group.inOrder() ? "the last " + few : "the " + few + " most frequent")
                + " of "
                + Counted.number(all.size()));
    List<String> labels = new ArrayList<>();
    XYChart.Series<Number, String> series = new XYChart.Series<>();
    for (Value value : shown.reversed()) {
      String label = unique(cut(value.label()), labels);
      labels.add(label);
      XYChart.Data<Number, String> bar = new XYChart.Data<>(value.count(), label);
      bar.nodeProperty().addListener((property, before, node) -> dress(node, value));
      series.getData().add(bar);
    }
    scale(shown.stream().mapToInt(Value::count).max().orElse(1));
    chart.setCategoryGap(Math.max(4, (HEIGHT - BELOW) / Math.max(1, labels.size()) - THICKEST));
    names.setCategories(FXCollections.observableArrayList(labels));
    chart.getData().setAll(List.of(series));
  }

  /** Stories are counted in whole ones, with a handful of numbers to read them by. */
  private void scale(int most) {
    int step = 1;
    for (int i = 0; most > (long) step * MOST_TICKS; i++) {
      step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    counts.setTickUnit(step);
    counts.setUpperBound((double) ((most + step - 1) / step) * step);
  }

  private void dress(Node bar, Value value) {
    if (bar != null) {
      Tooltip.install(bar, new Tooltip(spoken(value)));
      bar.setOnMouseClicked(event -> choose.accept(value));
    }
  }

  private static String spoken(Value value) {
    return value.label() + ": " + Counted.articles(value.count());
  }

  private static String cut(String label) {
    return label.length() <= LONGEST_NAME ? label : label.substring(0, LONGEST_NAME - 1) + "…";
  }

  private static String unique(String label, List<String> taken) {
    String free = label;
    while (taken.contains(free)) {
      free += "\u200B";
    }
    return free;
  }

  /** A value and how many have it. */
  private static final class ValueCell extends ListCell<Value> {

    private final Label label = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox(label, count);

    ValueCell() {
      HBox.setHgrow(label, Priority.ALWAYS);
      label.setMaxWidth(Double.MAX_VALUE);
      label.setMinWidth(0);
      count.setMinWidth(Region.USE_PREF_SIZE);
      count.getStyleClass().add("cd-statistics-count");
      row.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Value value, boolean empty) {
      super.updateItem(value, empty);
      if (empty || value == null) {
        setGraphic(null);
        setTooltip(null);
        return;
      }
      label.setText(value.label());
      count.setText(Counted.number(value.count()));
      setGraphic(row);
      setTooltip(new Tooltip(spoken(value)));
      setAccessibleText(spoken(value));
    }
  }
}
