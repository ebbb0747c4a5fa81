package dev.copydesk.ui.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** A bar under the toolbar that asks for a decision without stopping her work. */
public final class NoticeView {

  private final Label words = new Label();
  private final HBox choices = new HBox();
  private final HBox root;

  public NoticeView() {
    FontIcon icon = new FontIcon(Octicons.ALERT_16);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    choices.getStyleClass().add("cd-notice-choices");
    choices.setAlignment(Pos.CENTER_RIGHT);
    choices.setMinWidth(Region.USE_PREF_SIZE);
    root = new HBox(icon, words, choices);
    root.getStyleClass().add("cd-notice");
    root.setAlignment(Pos.CENTER_LEFT);
    root.setId("notice");
    hide();
  }

  /** A way out of what the bar tells. */
  public record Choice(String label, Runnable run) {}

  public Node node() {
    return root;
  }

  public void show(String text, List<Choice> ways) {
    words.setText(text);
    words.setTooltip(new Tooltip(text));
    choices.getChildren().clear();
    for (Choice way : ways) {
      Button button = new Button(way.label());
      button.getStyleClass().add("small");
      button.setOnAction(event -> way.run().run());
      choices.getChildren().add(button);
    }
    root.setVisible(true);
    root.setManaged(true);
  }

  public void hide() {
    root.setVisible(false);
    root.setManaged(false);
  }
}
