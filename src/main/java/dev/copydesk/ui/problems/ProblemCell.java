package dev.copydesk.ui.problems;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.ui.SeveritySign;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** One problem in a line: how bad, what, in which field of which file, and how to mend it. */
final class ProblemCell extends ListCell<Problem> {

  private static final double WIDEST_BUTTON = 200;
  private static final double NARROWEST_BUTTON = 120;

  /** How many letters of a button are never cut. */
  private static final int SHORT = 28;

  private final FontIcon sign = new FontIcon();
  private final Label message = new Label();
  private final Label where = new Label();
  private final Button mend = new Button();
  private final HBox line = new HBox(sign, message, where, mend);
  private final BiConsumer<Problem, QuickFix> mending;

  ProblemCell(BiConsumer<Problem, QuickFix> mending) {
    this.mending = mending;
    line.getStyleClass().add("cd-problem");
    line.setAlignment(Pos.CENTER_LEFT);
    message.setMinWidth(80);
    where.getStyleClass().add("cd-problem-where");
    where.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    where.setMinWidth(60);
    where.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(where, Priority.ALWAYS);
    mend.getStyleClass().add("small");
    mend.setMaxWidth(WIDEST_BUTTON);
    mend.setMinWidth(NARROWEST_BUTTON);
    mend.setFocusTraversable(false);
    line.setMaxWidth(Double.MAX_VALUE);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Problem problem, boolean empty) {
    super.updateItem(problem, empty);
    if (empty || problem == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    sign.setIconCode(SeveritySign.icon(problem.severity()));
    sign.getStyleClass().removeAll("danger", "warning", "accent");
    sign.getStyleClass().add(SeveritySign.style(problem.severity()));
    message.setText(problem.message());
    where.setText(where(problem));
    boolean canMend = !problem.fixes().isEmpty();
    mend.setVisible(canMend);
    mend.setManaged(canMend);
    if (canMend) {
      QuickFix fix = problem.fixes().getFirst();
      mend.setText(fix.label());
      mend.setTooltip(new Tooltip(fix.label()));
      mend.setMinWidth(fix.label().length() > SHORT ? NARROWEST_BUTTON : Region.USE_PREF_SIZE);
      mend.setOnAction(event -> mending.accept(problem, fix));
    }
    setGraphic(line);
    setTooltip(new Tooltip(problem.message() + "\n" + where(problem)));
    setAccessibleText(
        SeveritySign.word(problem.severity()) + ": " + problem.message() + ", " + where(problem));
  }

  private static String where(Problem problem) {
    String file = problem.article().path() + ":" + problem.place().line();
    return problem.path().isRoot() ? file : problem.path() + "  ·  " + file;
  }
}
