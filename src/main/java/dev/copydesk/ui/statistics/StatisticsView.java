package dev.copydesk.ui.statistics;

import dev.copydesk.session.Statistics;
import dev.copydesk.ui.model.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The statistics, shown in the place of table and article until she goes back. */
public final class StatisticsView {

  /** From how wide on two groups stand beside each other. */
  private static final double TWO_COLUMNS = 960;

  private static final double AROUND = 40;

  private final Label progressWords = new Label();
  private final ProgressBar progress = new ProgressBar(0);
  private final Button back = new Button("Back");
  private final FlowPane groups = new FlowPane();
  private final ScrollPane scroll = new ScrollPane(groups);
  private final BorderPane root = new BorderPane(scroll);
  private final List<GroupView> views = new ArrayList<>();
  private Consumer<Statistics.Value> choosing = value -> {};
  private boolean focusing;

  public StatisticsView() {
    Label title = new Label("Statistics");
    title.getStyleClass().add("cd-statistics-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    Label hint = new Label("Enter shows these stories · Esc goes back");
    hint.getStyleClass().add("cd-hint");
    hint.setMinWidth(0);
    HBox.setHgrow(hint, Priority.ALWAYS);
    hint.setMaxWidth(Double.MAX_VALUE);
    back.setMinWidth(Region.USE_PREF_SIZE);
    progressWords.setMinWidth(0);
    progressWords.setId("statistics-pass");
    progress.getStyleClass().add("cd-statistics-progress");
    progress.setAccessibleText("Progress of the pass");
    HBox head = new HBox(title, progress, progressWords, hint, back);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("cd-statistics-head");
    groups.getStyleClass().add("cd-statistics-groups");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("cd-statistics-scroll");
    scroll.setFocusTraversable(false);
    scroll.viewportBoundsProperty().addListener((property, before, now) -> fit(now.getWidth()));
    root.setTop(head);
    root.setId("statistics");
    root.getStyleClass().add("cd-statistics");
    root.setVisible(false);
  }

  public Node node() {
    return root;
  }

  public boolean isShown() {
    return root.isVisible();
  }

  /** Comes to the front, with the keys in the first list once there is one. */
  void open() {
    root.setVisible(true);
    if (views.isEmpty()) {
      progressWords.setText("Counting …");
    }
    focusing = true;
  }

  void close() {
    root.setVisible(false);
  }

  void show(Statistics statistics) {
    Statistics.Progress pass = statistics.progress();
    progressWords.setText(words(pass));
    progress.setProgress(pass.all() == 0 ? 0 : (double) pass.decided() / pass.all());
    while (views.size() < statistics.groups().size()) {
      GroupView next = new GroupView(value -> choosing.accept(value));
      views.add(next);
      groups.getChildren().add(next.node());
    }
    for (int i = 0; i < views.size(); i++) {
      views.get(i).show(statistics.groups().get(i));
    }
    fit(scroll.getViewportBounds().getWidth());
    if (focusing) {
      focusing = false;
      views.getFirst().focus();
    }
  }

  /** Reports the value whose stories she wants to see. */
  void onChoose(Consumer<Statistics.Value> choose) {
    choosing = choose;
  }

  /** Reports that she wants back. */
  void onBack(Runnable goBack) {
    back.setOnAction(event -> goBack.run());
    // Before the list, which takes Esc for an end of editing.
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            goBack.run();
          }
        });
  }

  private static String words(Statistics.Progress pass) {
    return Counted.number(pass.decided())
        + " of "
        + Counted.number(pass.all())
        + " decided · "
        + Counted.number(pass.toDo())
        + " to do"
        + (pass.aside() > 0 ? " · " + Counted.number(pass.aside()) + " put aside" : "")
        + (pass.unreadable() > 0
            ? " · " + Counted.number(pass.unreadable()) + " to be mended first"
            : "");
  }

  private void fit(double width) {
    double each = width >= TWO_COLUMNS ? (width - AROUND) / 2 - 8 : width - AROUND;
    views.forEach(view -> view.node().setPrefWidth(Math.max(each, 0)));
  }
}
