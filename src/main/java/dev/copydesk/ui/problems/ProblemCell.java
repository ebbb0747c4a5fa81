package dev.copydesk.ui.problems;

import dev.copydesk.field.Mute;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.Severity;
import dev.copydesk.ui.SeveritySign;
import dev.copydesk.ui.model.Counted;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** A cause, a file or a finding in a line: how bad, what, where, and how to mend it. */
final class ProblemCell extends ListCell<ProblemLine> {

  private static final double STEP = 20;
  private static final String BEST = "Enter";

  /** Where the sign stands in the line. */
  private static final int SIGN = 1;

  /** How many letters of a cause or a message are never cut, and the room that longer ones keep. */
  private static final int SHORT = 40;

  private static final double WIDE = 240;

  private final PanelGestures gestures;
  private final FontIcon arrow = new FontIcon();
  private final Label text = new Label();
  private final Label where = new Label();
  private final GlimpseView glimpse = new GlimpseView();
  private final Button action = new Button();
  private final Label key = new Label(BEST);
  private final HBox line = new HBox(arrow, new FontIcon(), text, where, glimpse.node(), action);

  /** Read by the worker: what is out of sight by then need not be looked at. */
  private final AtomicReference<Problem> seen = new AtomicReference<>();

  ProblemCell(PanelGestures gestures) {
    this.gestures = Objects.requireNonNull(gestures);
    line.getStyleClass().add("cd-problem");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMaxWidth(Double.MAX_VALUE);
    arrow.getStyleClass().add("cd-problem-arrow");
    text.setMinWidth(60);
    where.getStyleClass().add("cd-problem-where");
    where.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    where.setMinWidth(60);
    where.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(where, Priority.ALWAYS);
    key.getStyleClass().add("cd-key");
    action.getStyleClass().add("small");
    action.setMinWidth(Region.USE_PREF_SIZE);
    action.setFocusTraversable(false);
    arrow.setOnMouseClicked(event -> toggle());
    setPrefWidth(0);
    selectedProperty().addListener((property, before, now) -> showKey());
  }

  @Override
  protected void updateItem(ProblemLine item, boolean empty) {
    super.updateItem(item, empty);
    seen.set(null);
    glimpse.clear();
    pseudoClassStateChanged(GlimpseView.HEADING, item instanceof ProblemLine.Cause);
    if (empty || item == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    switch (item) {
      case ProblemLine.Cause cause -> show(cause);
      case ProblemLine.InFile file -> show(file);
      case ProblemLine.One one -> show(one);
      case ProblemLine.MutedOnes muted -> show(muted);
      case ProblemLine.MutedOne muted -> show(muted);
    }
    showKey();
    setGraphic(line);
  }

  private void show(ProblemLine.Cause cause) {
    fold(true, cause.open(), 0);
    sign(cause.severity());
    String count = Counted.number(cause.findings()) + " in " + Counted.articles(cause.articles());
    words(cause.title(), "·  " + count);
    String mends = "All " + Counted.number(cause.mendable()) + "…";
    String tells =
        "See what mending all %s of these would change".formatted(Counted.number(cause.mendable()));
    action(cause.mendable() > 0, mends, tells, () -> gestures.mendAll(cause.rule()));
    tell(
        SeveritySign.word(cause.severity()) + ": " + cause.title() + ", " + count,
        cause.title() + "\n" + count);
  }

  private void show(ProblemLine.InFile file) {
    fold(true, file.open(), 1);
    sign(Octicons.FILE_16, "cd-faint");
    words(file.article().path(), "·  " + Counted.number(file.findings()));
    action(false, "", "", () -> {});
    tell(file.article().path() + ", " + Counted.problems(file.findings()), file.article().path());
  }

  private void show(ProblemLine.One one) {
    Problem problem = one.problem();
    fold(false, false, one.depth());
    sign(problem.severity());
    boolean isAlone = !one.title().isEmpty();
    String place = one.depth() == 2 ? fieldOrLine(problem) : where(problem);
    words(isAlone ? one.title() : problem.message(), place);
    if (problem.fixes().isEmpty()) {
      action(false, "", "", () -> {});
      words(problem.message(), place);
    } else {
      QuickFix fix = problem.fixes().getFirst();
      String label = fix.certain() ? fix.label() : fix.label() + " (a good guess)";
      action(true, fix.certain() ? "Mend" : "Mend?", label, () -> gestures.mend(problem, fix));
    }
    tell(
        SeveritySign.word(problem.severity()) + ": " + problem.message() + ", " + where(problem),
        problem.message() + "\n" + where(problem));
    seen.set(problem);
    gestures.glimpse(
        problem,
        () -> seen.get() == problem,
        found -> {
          if (seen.get() == problem) {
            if (!isAlone) {
              words(place, "");
            }
            glimpse.show(found);
          }
        });
  }

  private void show(ProblemLine.MutedOnes muted) {
    fold(true, muted.open(), 0);
    sign(Octicons.BELL_SLASH_16, "cd-faint");
    words("Muted on this site", "·  " + Counted.problems(muted.findings()));
    action(false, "", "", () -> {});
    tell(
        "Muted on this site: " + Counted.problems(muted.findings()),
        "What copydesk.yaml says not to tell");
  }

  private void show(ProblemLine.MutedOne muted) {
    Mute mute = muted.mute();
    fold(false, false, 1);
    sign(Octicons.BELL_SLASH_16, "cd-faint");
    String place = mute.isOfRule() ? "everywhere" : (mute.path() + "  ·  " + mute.file()).strip();
    String count = Counted.problems(muted.findings());
    words(muted.title(), place + "  ·  " + count);
    action(true, "Unmute", "Tell these again", () -> gestures.unmute(mute));
    tell("Muted: " + muted.title() + ", " + place + ", " + count, muted.title() + "\n" + place);
  }

  private void fold(boolean folds, boolean open, int depth) {
    arrow.setVisible(folds);
    arrow.setManaged(folds || depth == 0);
    arrow.setIconCode(open ? Octicons.CHEVRON_DOWN_16 : Octicons.CHEVRON_RIGHT_16);
    line.setPadding(new Insets(0, 0, 0, depth * STEP));
  }

  private void sign(Severity severity) {
    sign(SeveritySign.icon(severity), SeveritySign.style(severity));
  }

  private void sign(Ikon icon, String look) {
    // A new one each time: one that changes its look keeps the colour of the line before.
    FontIcon sign = new FontIcon(icon);
    sign.getStyleClass().add(look);
    line.getChildren().set(SIGN, sign);
  }

  private void words(String first, String second) {
    text.setText(first);
    // The path gives way first: its end tells enough, and all of it is told on hover.
    text.setMinWidth(first.length() <= SHORT ? Region.USE_PREF_SIZE : WIDE);
    where.setText(second);
  }

  private void action(boolean shown, String label, String tells, Runnable run) {
    action.setVisible(shown);
    action.setManaged(shown);
    action.setText(label);
    action.setTooltip(tells.isEmpty() ? null : new Tooltip(tells));
    action.setAccessibleText(tells);
    action.setOnAction(event -> run.run());
  }

  private void tell(String spoken, String hover) {
    setAccessibleText(spoken);
    setTooltip(new Tooltip(hover));
  }

  private void showKey() {
    boolean isNext = isSelected() && getItem() instanceof ProblemLine.One;
    action.setGraphic(isNext ? key : null);
    action.setContentDisplay(ContentDisplay.RIGHT);
  }

  private void toggle() {
    switch (getItem()) {
      case ProblemLine.Cause cause -> gestures.open(cause, !cause.open());
      case ProblemLine.InFile file -> gestures.open(file, !file.open());
      case ProblemLine.MutedOnes muted -> gestures.open(muted, !muted.open());
      case ProblemLine.One one -> {}
      case ProblemLine.MutedOne one -> {}
      case null -> {}
    }
  }

  private static String where(Problem problem) {
    String file = problem.article().path() + ":" + problem.place().line();
    return problem.path().isRoot() ? file : problem.path() + "  ·  " + file;
  }

  private static String fieldOrLine(Problem problem) {
    String line = "line " + problem.place().line();
    return problem.path().isRoot() ? line : problem.path() + "  ·  " + line;
  }
}
