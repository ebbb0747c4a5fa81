package dev.copydesk.ui.window;

import dev.copydesk.ui.model.Activity;
import dev.copydesk.ui.model.Status;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The line at the bottom: what is open and how it stands, what is going on, what just happened. */
public final class StatusLineView {

  /** What takes less is not worth a flicker. */
  private static final Duration PATIENCE = Duration.millis(200);

  private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final Label directory = label("directory");
  private final Label articles = label("articles");
  private final Hyperlink leftOut = new Hyperlink();
  private final Label unsaved = label("unsaved");
  private final Hyperlink problems = new Hyperlink();
  private final ProgressBar progress = new ProgressBar();
  private final Label doing = label("doing");
  private final Button cancel = new Button("Cancel");
  private final HBox activity = new HBox(progress, doing, cancel);
  private final Label message = label("message");
  private final Hyperlink action = new Hyperlink();
  private final HBox root;
  private Runnable stopped = () -> {};
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  public StatusLineView() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    for (Labeled fixed : List.of(articles, unsaved, problems, action)) {
      fixed.setMinWidth(Region.USE_PREF_SIZE);
    }
    directory.setMinWidth(60);
    leftOut.setMinWidth(0);
    leftOut.setId("status-left-out");
    unsaved.getStyleClass().add("cd-status-unsaved");
    problems.getStyleClass().add("cd-status-problems");
    problems.setId("status-problems");
    progress.getStyleClass().add("small");
    progress.setPrefWidth(100);
    progress.setAccessibleText("Progress");
    cancel.getStyleClass().addAll("small", "cd-status-cancel");
    cancel.setId("cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    activity.getStyleClass().add("cd-activity");
    activity.setAlignment(Pos.CENTER_LEFT);
    show(activity, false);
    message.setMinWidth(0);
    HBox.setHgrow(message, Priority.SOMETIMES);
    action.getStyleClass().add("cd-status-action");
    show(action, false);
    root =
        new HBox(directory, articles, leftOut, unsaved, problems, activity, space, message, action);
    root.getStyleClass().add("cd-status");
    root.setAlignment(Pos.CENTER_LEFT);
    patience.setOnFinished(event -> show(activity, true));
  }

  public Node node() {
    return root;
  }

  public void showDirectory(String name, String path) {
    directory.setText(name);
    directory.setTooltip(path.isEmpty() ? null : new Tooltip(path));
    show(directory, !name.isEmpty());
  }

  public void showArticles(String text) {
    articles.setText(text);
    show(articles, !text.isEmpty());
  }

  /** Files that have no row; {@code names} is told on hover, and {@code open} lists them all. */
  public void showLeftOut(String text, String names, Runnable open) {
    leftOut.setText(text);
    leftOut.setOnAction(
        event -> {
          leftOut.setVisited(false);
          open.run();
        });
    leftOut.setTooltip(names.isEmpty() ? null : new Tooltip(names));
    show(leftOut, !text.isEmpty());
  }

  public void showUnsaved(String text) {
    unsaved.setText(text);
    show(unsaved, !text.isEmpty());
  }

  public void showProblems(String text, Runnable open) {
    problems.setText(text);
    problems.setOnAction(
        event -> {
          problems.setVisited(false);
          open.run();
        });
    show(problems, !text.isEmpty());
  }

  /** What is going on, with the button that ends it while there is one. */
  public Node activity() {
    return activity;
  }

  /** Reports that the button that ends what goes on has the keys and is needed no more. */
  public void onStopped(Runnable hear) {
    stopped = hear;
  }

  private void leaveCancel() {
    if (cancel.isFocused()) {
      stopped.run();
    }
  }

  /** Shows what is going on once it has taken a moment, until it is empty. */
  public void showActivity(Optional<Activity> current) {
    if (current.isEmpty()) {
      patience.stop();
      leaveCancel();
      show(activity, false);
      return;
    }
    Activity now = current.get();
    doing.setText(now.text());
    progress.setProgress(now.fraction());
    if (now.cancel().isEmpty()) {
      leaveCancel();
    }
    show(cancel, now.cancel().isPresent());
    cancel.setOnAction(
        event -> {
          now.cancel().ifPresent(Runnable::run);
          leaveCancel();
        });
    if (!activity.isVisible() && patience.getStatus() != PauseTransition.Status.RUNNING) {
      patience.playFromStart();
    }
  }

  public void showMessage(Status status) {
    message.setText(status.text());
    message.setTooltip(status.text().isEmpty() ? null : new Tooltip(status.text()));
    message.pseudoClassStateChanged(GOOD, status.tone() == Status.Tone.GOOD);
    message.pseudoClassStateChanged(BAD, status.tone() == Status.Tone.BAD);
    action.setText(status.action().map(Status.Action::label).orElse(""));
    action.setOnAction(
        event -> {
          action.setVisited(false);
          status.action().ifPresent(it -> it.run().run());
        });
    show(action, status.action().isPresent());
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static Label label(String id) {
    Label label = new Label();
    label.setId("status-" + id);
    return label;
  }
}
