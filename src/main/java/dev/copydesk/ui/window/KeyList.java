package dev.copydesk.ui.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/** The list of all commands that have keys, for her to look up. */
final class KeyList {

  private static final double HEIGHT = 420;

  private KeyList() {}

  static Node of(List<Command> commands) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("cd-keys");
    int row = 0;
    for (Command.Group group : Command.Group.values()) {
      List<Command> inGroup =
          commands.stream().filter(it -> it.group() == group && !it.keys().isEmpty()).toList();
      Label title = new Label(group.title());
      title.getStyleClass().add("cd-heading");
      grid.add(title, 0, row++, 2, 1);
      for (Command command : inGroup) {
        Label key = new Label(command.keyText().orElse(""));
        key.getStyleClass().add("cd-key");
        grid.add(new Label(command.name().get()), 0, row);
        grid.add(key, 1, row++);
      }
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(HEIGHT);
    scroll.setPrefWidth(HEIGHT);
    return scroll;
  }
}
