package dev.copydesk.ui.problems;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** What can be done about the selected line: every mend with its digit, all of a kind, muting. */
final class ChoicesView {

  /** As many as there are digits. */
  static final int MOST = 9;

  private static final double WIDEST = 280;
  private static final double NARROWEST = 56;

  private final PanelGestures gestures;
  private final HBox fixes = new HBox();
  private final Label words = new Label();
  private final Button all = new Button();
  private final MenuButton mute = new MenuButton("Mute", new FontIcon(Octicons.BELL_SLASH_16));
  private final HBox root = new HBox(fixes, words, all, mute);

  ChoicesView(PanelGestures gestures) {
    this.gestures = Objects.requireNonNull(gestures);
    root.getStyleClass().add("cd-choices");
    root.setAlignment(Pos.CENTER_LEFT);
    root.setId("problem-choices");
    fixes.getStyleClass().add("cd-choices-fixes");
    fixes.setMinWidth(0);
    words.getStyleClass().add("cd-hint");
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    all.getStyleClass().add("small");
    all.setMinWidth(Region.USE_PREF_SIZE);
    all.setId("mend-all");
    mute.getStyleClass().add("small");
    mute.setMinWidth(Region.USE_PREF_SIZE);
    mute.setId("mute");
    mute.setTooltip(new Tooltip("No longer tell this on this site; copydesk.yaml keeps it"));
    show(Optional.empty(), Optional.empty(), Optional.empty());
  }

  Node node() {
    return root;
  }

  /**
   * Shows what can be done.
   *
   * @param line the selected line
   * @param rule whose finding it is
   * @param cause the cause it belongs to, where there are more findings of it
   */
  void show(Optional<ProblemLine> line, Optional<RuleId> rule, Optional<ProblemLine.Cause> cause) {
    fixes.getChildren().clear();
    Optional<Problem> problem =
        line.filter(ProblemLine.One.class::isInstance)
            .map(one -> ((ProblemLine.One) one).problem());
    problem.ifPresent(this::showFixes);
    words.setText(
        line.isEmpty()
            ? "Select a line to see what can be done about it."
            : problem.filter(one -> one.fixes().isEmpty()).map(Problem::message).orElse(""));
    boolean hasMends = cause.filter(one -> one.mendable() > 0).isPresent();
    all.setVisible(hasMends);
    all.setManaged(hasMends);
    cause.ifPresent(
        one -> {
          all.setText("Mend all %,d…".formatted(one.mendable()));
          all.setTooltip(new Tooltip("See every change first"));
          all.setOnAction(event -> gestures.mendAll(one.rule()));
        });
    mute.getItems().clear();
    problem.ifPresent(
        one -> mute.getItems().add(item("This one finding", () -> gestures.mute(one))));
    rule.ifPresent(
        kind -> mute.getItems().add(item("All of this kind", () -> gestures.mute(kind))));
    mute.setVisible(!mute.getItems().isEmpty());
    mute.setManaged(!mute.getItems().isEmpty());
  }

  private void showFixes(Problem problem) {
    List<QuickFix> some = problem.fixes().stream().limit(MOST).toList();
    for (int i = 0; i < some.size(); i++) {
      QuickFix fix = some.get(i);
      String label = fix.certain() ? fix.label() : fix.label() + "?";
      Label key = new Label(Integer.toString(i + 1));
      key.getStyleClass().add("cd-key");
      Button button = new Button(label, key);
      button.setContentDisplay(ContentDisplay.RIGHT);
      button.getStyleClass().add("small");
      button.setMaxWidth(WIDEST);
      button.setMinWidth(NARROWEST);
      button.setTooltip(
          new Tooltip(fix.certain() ? fix.label() : fix.label() + " (a good guess; look at it)"));
      button.setAccessibleText("%d: %s".formatted(i + 1, button.getTooltip().getText()));
      button.setOnAction(event -> gestures.mend(problem, fix));
      fixes.getChildren().add(button);
    }
  }

  private static MenuItem item(String label, Runnable run) {
    MenuItem item = new MenuItem(label);
    item.setOnAction(event -> run.run());
    return item;
  }
}
