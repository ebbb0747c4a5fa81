package dev.copydesk.ui.window;

import dev.copydesk.ui.command.Command;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
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

  /**
   * A way out of what the bar tells.
   *
   * @param key the key that goes it from anywhere; empty for none
   */
  public record Choice(String label, Runnable run, String key) {

    public Choice(String label, Runnable run) {
      this(label, run, "");
    }

    /** What a command does, in the words of the bar. */
    static Choice of(String label, Command command) {
      return new Choice(label, command::runIfEnabled, command.keyText().get());
    }
  }

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
      if (!way.key().isEmpty()) {
        Label key = new Label(way.key());
        key.getStyleClass().add("cd-key");
        button.setGraphic(key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(way.label() + ", " + way.key());
      }
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
