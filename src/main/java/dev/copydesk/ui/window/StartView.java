package dev.copydesk.ui.window;

import dev.copydesk.ui.command.Command;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in the window where there are no articles to show: what is so, and what to do. */
public final class StartView {

  private final FontIcon icon = new FontIcon();
  private final Label title = new Label();
  private final Label words = new Label();
  private final Button open = new Button();
  private final Label recentTitle = new Label("Opened before");
  private final VBox recent = new VBox();
  private final StackPane root;

  public StartView() {
    icon.getStyleClass().add("cd-start-icon");
    title.getStyleClass().add("cd-start-title");
    title.setWrapText(true);
    words.getStyleClass().add("cd-start-words");
    words.setWrapText(true);
    open.getStyleClass().add("accent");
    open.setId("start-open");
    recentTitle.getStyleClass().add("cd-heading");
    recent.getStyleClass().add("cd-start-recent");
    VBox box = new VBox(icon, title, words, open, recentTitle, recent);
    box.getStyleClass().add("cd-start-box");
    box.setAlignment(Pos.CENTER);
    box.setMaxWidth(480);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    root = new StackPane(box);
    root.getStyleClass().add("cd-start");
    root.setId("start");
  }

  /** A directory opened before. */
  public record Recent(String name, String path, Runnable open) {}

  public Node node() {
    return root;
  }

  public void show(Ikon sign, String headline, String text) {
    icon.setIconCode(sign);
    title.setText(headline);
    words.setText(text);
    root.setAccessibleText(headline + " " + text);
  }

  public void showOpen(Command command) {
    open.setText("Open a directory…");
    open.setTooltip(new Tooltip(command.keyText().get()));
    open.setOnAction(event -> command.runIfEnabled());
  }

  public void showRecent(List<Recent> directories) {
    recent.getChildren().clear();
    for (Recent directory : directories) {
      Hyperlink link = new Hyperlink(directory.name());
      link.setTooltip(new Tooltip(directory.path()));
      link.setAccessibleText("Open " + directory.path());
      link.setOnAction(event -> directory.open().run());
      recent.getChildren().add(link);
    }
    recentTitle.setVisible(!directories.isEmpty());
    recent.setVisible(!directories.isEmpty());
  }

  public void focus() {
    open.requestFocus();
  }
}
