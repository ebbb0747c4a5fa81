package dev.copydesk.ui.problems;

import dev.copydesk.field.Mute;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.ui.KeysWithin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/**
 * The panel of problems: a header that counts them and folds the panel, the problems by cause and
 * by file, and at the bottom what can be done about the selected one.
 */
public final class ProblemsView {

  private static final PseudoClass AWAITING = PseudoClass.getPseudoClass("awaiting");

  private static final double LINE_HEIGHT = 30;
  private static final double HEADER_HEIGHT = 30;

  private final FontIcon arrow = new FontIcon(Octicons.CHEVRON_RIGHT_16);
  private final ToggleButton fold = new ToggleButton("Problems", arrow);
  private final Label count = new Label();
  private final Label hint = new Label("F8 next  ·  Enter mends  ·  1–9 other mends");
  private final ListView<ProblemLine> list = new ListView<>();
  private final LineList lines = new LineList(list);
  private final Label none = new Label();
  private final BorderPane root = new BorderPane();
  private final BooleanProperty expanded = new SimpleBooleanProperty();
  private Optional<PanelGestures> gestures = Optional.empty();
  private Optional<ChoicesView> choices = Optional.empty();

  public ProblemsView() {
    fold.getStyleClass().addAll("flat", "cd-fold");
    fold.setId("fold-problems");
    fold.setTooltip(new Tooltip("Show or hide the problems"));
    fold.selectedProperty().bindBidirectional(expanded);
    fold.setMinWidth(HBox.USE_PREF_SIZE);
    count.getStyleClass().add("cd-problem-count");
    count.setId("problem-count");
    hint.getStyleClass().add("cd-hint");
    hint.setMinWidth(0);
    HBox.setHgrow(hint, Priority.ALWAYS);
    HBox header = new HBox(fold, count, hint);
    header.getStyleClass().add("cd-panel-header");
    header.setAlignment(Pos.CENTER_LEFT);
    header.setMinHeight(HEADER_HEIGHT);
    header.setMaxHeight(HEADER_HEIGHT);
    list.setId("problems");
    list.setFixedCellSize(LINE_HEIGHT);
    list.setAccessibleText("Problems");
    list.getStyleClass().add("cd-problems-list");
    none.getStyleClass().add("cd-placeholder");
    list.setPlaceholder(none);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.setOnMouseClicked(this::clicked);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> showChoices());
    root.setTop(header);
    root.getStyleClass().add("cd-problems");
    KeysWithin.mark(root);
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

  /** Gives the keys to the list. */
  public void focus() {
    expanded.set(true);
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      lines.select(0);
    }
  }

  /** Has what she wants reported there. */
  void onGestures(PanelGestures wanted) {
    gestures = Optional.of(wanted);
    list.setCellFactory(of -> new ProblemCell(wanted));
    new LineMenu(list, lines, wanted);
    ChoicesView view = new ChoicesView(wanted);
    choices = Optional.of(view);
    fold(expanded.get());
  }

  /** Reports each key and each click in the window, before whatever has the focus gets it. */
  void onInput(Consumer<KeyEvent> key, Runnable click) {
    root.sceneProperty()
        .addListener(
            (property, before, now) -> {
              if (now != null) {
                now.addEventFilter(KeyEvent.ANY, key::accept);
                now.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> click.run());
              }
            });
  }

  /** Shows by which digit each mend is done, although the keys are elsewhere. */
  void showDigits(boolean awaiting) {
    root.pseudoClassStateChanged(AWAITING, awaiting);
  }

  /** Shows how many there are; an empty text for none. */
  void showCount(String text) {
    count.setText(text.isEmpty() ? "none" : text);
    hint.setVisible(!text.isEmpty());
  }

  /** What stands in the list where there is no problem. */
  void showNone(String words) {
    none.setText(words);
  }

  void show(List<ProblemLine> next) {
    lines.show(next);
    showChoices();
  }

  /** The problem that is selected. */
  Optional<Problem> selected() {
    return selectedLine()
        .filter(ProblemLine.One.class::isInstance)
        .map(one -> ((ProblemLine.One) one).problem());
  }

  /** The rule of what is selected. */
  Optional<RuleId> selectedRule() {
    return selectedLine()
        .flatMap(
            line ->
                switch (line) {
                  case ProblemLine.Cause cause -> Optional.of(cause.rule());
                  case ProblemLine.InFile file -> Optional.of(file.rule());
                  case ProblemLine.One one -> Optional.of(one.problem().rule());
                  case ProblemLine.MutedOnes muted -> Optional.empty();
                  case ProblemLine.MutedOne muted -> Optional.empty();
                });
  }

  /** What is muted, where that is selected. */
  Optional<Mute> selectedMute() {
    return selectedLine()
        .filter(line -> expanded.get() && line instanceof ProblemLine.MutedOne)
        .map(line -> ((ProblemLine.MutedOne) line).mute());
  }

  /** Gives the keys to the first thing that is muted. */
  void selectMuted() {
    int place =
        list.getItems().stream()
            .map(ProblemLine::getClass)
            .toList()
            .indexOf(ProblemLine.MutedOne.class);
    lines.select(place);
    focus();
    lines.reveal(place);
  }

  /** Selects the line of {@code problem} and brings it in sight. */
  void select(Problem problem) {
    int place = lines.placeOf(new ProblemLine.One(problem, "", 0));
    lines.select(place);
    lines.reveal(place);
  }

  private Optional<ProblemLine> selectedLine() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void showChoices() {
    Optional<ProblemLine.Cause> cause =
        selectedRule()
            .flatMap(
                rule ->
                    list.getItems().stream()
                        .filter(ProblemLine.Cause.class::isInstance)
                        .map(ProblemLine.Cause.class::cast)
                        .filter(line -> line.rule().equals(rule))
                        .findFirst());
    choices.ifPresent(view -> view.show(selectedLine(), selectedRule(), cause));
  }

  private void key(KeyEvent event) {
    Optional<ProblemLine> line = selectedLine();
    if (line.isEmpty() || gestures.isEmpty()) {
      return;
    }
    OptionalInt digit = NextKey.digitOf(event);
    boolean done =
        digit.isPresent()
            ? mend(digit.getAsInt())
            : switch (event.getCode()) {
              case ENTER, SPACE -> act(line.get(), gestures.get());
              case RIGHT -> open(line.get(), true, gestures.get());
              case LEFT -> open(line.get(), false, gestures.get());
              default -> false;
            };
    if (done) {
      event.consume();
    }
  }

  private boolean mend(int number) {
    Optional<Problem> problem = selected();
    Optional<QuickFix> fix = problem.flatMap(one -> fix(one, number));
    fix.ifPresent(one -> gestures.orElseThrow().mend(problem.orElseThrow(), one));
    return fix.isPresent();
  }

  /** The mend of that number, from 1. */
  static Optional<QuickFix> fix(Problem problem, int number) {
    return problem.fixes().stream().skip(number - 1L).findFirst();
  }

  private boolean act(ProblemLine line, PanelGestures to) {
    switch (line) {
      case ProblemLine.Cause cause -> to.open(cause, !cause.open());
      case ProblemLine.InFile file -> to.open(file, !file.open());
      case ProblemLine.MutedOnes muted -> to.open(muted, !muted.open());
      case ProblemLine.MutedOne muted -> to.unmute(muted.mute());
      case ProblemLine.One one -> {
        if (!mend(1)) {
          to.goTo(one.problem());
        }
      }
    }
    return true;
  }

  private static boolean open(ProblemLine line, boolean open, PanelGestures to) {
    if (open && line instanceof ProblemLine.One one) {
      to.goTo(one.problem());
    } else {
      to.open(line, open);
    }
    return true;
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      boolean isTwice = event.getClickCount() == 2;
      selectedLine()
          .ifPresent(
              line -> {
                if (line instanceof ProblemLine.One one) {
                  gestures.ifPresent(to -> to.goTo(one.problem()));
                } else if (isTwice) {
                  gestures.ifPresent(to -> act(line, to));
                }
              });
    }
  }

  private void fold(boolean open) {
    arrow.setIconCode(open ? Octicons.CHEVRON_DOWN_16 : Octicons.CHEVRON_RIGHT_16);
    root.setCenter(open ? list : null);
    root.setBottom(open ? choices.map(ChoicesView::node).orElse(null) : null);
    root.setMinHeight(open ? 2 * HEADER_HEIGHT + 2 * LINE_HEIGHT : HEADER_HEIGHT);
    root.setMaxHeight(open ? Double.MAX_VALUE : HEADER_HEIGHT);
    fold.setAccessibleText(open ? "Hide the problems" : "Show the problems");
  }
}
