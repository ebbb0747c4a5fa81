package dev.copydesk.ui.problems;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** The panel of problems: a header that counts them and folds the panel, and a line for each. */
public final class ProblemsView {

  private static final double LINE_HEIGHT = 30;
  private static final double HEADER_HEIGHT = 30;

  private final FontIcon arrow = new FontIcon(Octicons.CHEVRON_RIGHT_16);
  private final ToggleButton fold = new ToggleButton("Problems", arrow);
  private final Label count = new Label();
  private final Label hint = new Label("F8 next  ·  Enter goes to it");
  private final ListView<Problem> list = new ListView<>();
  private final BorderPane root = new BorderPane();
  private final BooleanProperty expanded = new SimpleBooleanProperty();
  private BiConsumer<Problem, QuickFix> mending = (problem, fix) -> {};

  /** Shows {@code problems}, which it never changes. */
  public ProblemsView(ObservableList<Problem> problems) {
    fold.getStyleClass().addAll("flat", "cd-fold");
    fold.setId("fold-problems");
    fold.setTooltip(new Tooltip("Show or hide the problems"));
    fold.selectedProperty().bindBidirectional(expanded);
    count.getStyleClass().add("cd-problem-count");
    count.setId("problem-count");
    hint.getStyleClass().add("cd-hint");
    HBox header = new HBox(fold, count, hint);
    header.getStyleClass().add("cd-panel-header");
    header.setAlignment(Pos.CENTER_LEFT);
    header.setMinHeight(HEADER_HEIGHT);
    header.setMaxHeight(HEADER_HEIGHT);
    list.setItems(problems);
    list.setId("problems");
    list.setFixedCellSize(LINE_HEIGHT);
    list.setAccessibleText("Problems");
    list.getStyleClass().add("cd-problems-list");
    list.setCellFactory(of -> new ProblemCell((problem, fix) -> mending.accept(problem, fix)));
    Label none = new Label("Nothing is wrong in this directory.");
    none.getStyleClass().add("cd-placeholder");
    list.setPlaceholder(none);
    root.setTop(header);
    root.getStyleClass().add("cd-problems");
    expanded.addListener((property, before, now) -> fold(now));
    fold(false);
  }

  public Node node() {
    return root;
  }

  /** Whether the list is open under its header. */
  public BooleanProperty expandedProperty() {
    return expanded;
  }

  /** Shows how many there are; an empty text for none. */
  public void showCount(String text) {
    count.setText(text.isEmpty() ? "none" : text);
    hint.setVisible(!text.isEmpty());
  }

  /** Reports the problem she wants to go to. */
  public void onGoTo(Consumer<Problem> goTo) {
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            selected().ifPresent(goTo);
            event.consume();
          }
        });
    list.setOnMouseClicked(event -> selected().ifPresent(goTo));
  }

  /** Reports that a problem is to be mended that way. */
  public void onMend(BiConsumer<Problem, QuickFix> mend) {
    mending = mend;
  }

  public Optional<Problem> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /** Selects the problem at {@code place}; the list stays where it is. */
  public void mark(int place) {
    list.getSelectionModel().clearAndSelect(place);
  }

  /** Selects the problem at {@code place} and brings it in sight. */
  public void select(int place) {
    mark(place);
    list.scrollTo(Math.max(0, place - 1));
  }

  public void focus() {
    expanded.set(true);
    list.requestFocus();
  }

  private void fold(boolean open) {
    arrow.setIconCode(open ? Octicons.CHEVRON_DOWN_16 : Octicons.CHEVRON_RIGHT_16);
    root.setCenter(open ? list : null);
    root.setMinHeight(open ? HEADER_HEIGHT + 2 * LINE_HEIGHT : HEADER_HEIGHT);
    root.setMaxHeight(open ? Double.MAX_VALUE : HEADER_HEIGHT);
    fold.setAccessibleText(open ? "Hide the problems" : "Show the problems");
  }
}
