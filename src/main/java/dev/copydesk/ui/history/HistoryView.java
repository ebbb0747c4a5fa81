package dev.copydesk.ui.history;

import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.PastSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/**
 * Her steps, the newest on top, and how it was before the first. The one the articles stand at is
 * marked; those above it are taken back. Enter or a click goes to a step.
 */
public final class HistoryView {

  private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final ListView<Row> list = new ListView<>();
  private final Label hint = new Label("Enter goes back to a step, or forward again.");
  private final BorderPane root = new BorderPane(list);
  private IntConsumer goTo = done -> {};

  public HistoryView() {
    list.setId("history");
    list.setAccessibleText("History");
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(new Label("Nothing is changed yet."));
    list.getStyleClass().add("cd-history");
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            go(list.getSelectionModel().getSelectedItem());
            event.consume();
          }
        });
    hint.getStyleClass().add("cd-history-hint");
    root.setTop(hint);
  }

  /**
   * A line of the list.
   *
   * @param done how many steps are done there
   */
  private record Row(String name, int articles, int done, boolean undone, boolean current) {

    String state() {
      return current ? "now" : undone ? "undone" : "";
    }

    String count() {
      return articles == 0 ? "" : Counted.articles(articles);
    }
  }

  public Node node() {
    return root;
  }

  /** Gives the list the keys. */
  public void focus() {
    list.requestFocus();
  }

  /** Hears how many steps she wants to be done. */
  public void onGoTo(IntConsumer then) {
    goTo = then;
  }

  /** Shows these steps, and selects the one the articles stand at. */
  public void show(PastSteps.State state) {
    List<Row> rows = new ArrayList<>();
    List<PastSteps.Step> steps = state.steps();
    for (int i = steps.size(); i > 0; i--) {
      PastSteps.Step step = steps.get(i - 1);
      rows.add(new Row(step.name(), step.articles(), i, i > state.done(), i == state.done()));
    }
    if (!steps.isEmpty()) {
      rows.add(new Row("Before the first step", 0, 0, false, state.done() == 0));
    }
    list.getItems().setAll(rows);
    hint.setVisible(!rows.isEmpty());
    hint.setManaged(!rows.isEmpty());
    if (!rows.isEmpty()) {
      int current = steps.size() - state.done();
      list.getSelectionModel().clearAndSelect(current);
      list.getFocusModel().focus(current);
      list.scrollTo(Math.max(0, current - 3));
    }
  }

  private void go(Row row) {
    if (row != null && !row.current()) {
      goTo.accept(row.done());
    }
  }

  private final class Cell extends ListCell<Row> {

    private final FontIcon sign = new FontIcon();
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label state = new Label();
    private final Tooltip whole = new Tooltip();
    private final HBox line = new HBox(sign, name, count, state);

    Cell() {
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("cd-history-line");
      name.setMinWidth(0);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      name.getStyleClass().add("cd-history-name");
      count.setMinWidth(Region.USE_PREF_SIZE);
      state.setMinWidth(Region.USE_PREF_SIZE);
      count.getStyleClass().add("cd-history-count");
      state.getStyleClass().add("cd-history-state");
      setPrefWidth(0);
      setOnMouseClicked(
          event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
              go(getItem());
            }
          });
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      boolean some = !empty && row != null;
      pseudoClassStateChanged(UNDONE, some && row.undone());
      pseudoClassStateChanged(CURRENT, some && row.current());
      setGraphic(some ? line : null);
      setTooltip(some ? whole : null);
      if (some) {
        sign.setIconCode(
            row.current()
                ? Octicons.ARROW_RIGHT_16
                : row.undone() ? Octicons.HISTORY_16 : Octicons.CHECK_16);
        name.setText(row.name());
        count.setText(row.count());
        state.setText(row.state());
        whole.setText(row.name());
        setAccessibleText(
            (row.undone() ? "Undone: " : row.current() ? "Now: " : "")
                + row.name()
                + (row.count().isEmpty() ? "" : ", " + row.count()));
      }
    }
  }
}
