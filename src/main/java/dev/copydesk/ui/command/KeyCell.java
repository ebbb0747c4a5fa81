package dev.copydesk.ui.command;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A command with all its keys; a dot tells those that are her own. */
final class KeyCell extends ListCell<Command> {

  private static final double GROUP_WIDTH = 64;

  private final Label group = new Label();
  private final Label name = new Label();
  private final Label keys = new Label();
  private final HBox line = new HBox(group, name, keys);
  private final Supplier<Optional<Commands>> commands;

  KeyCell(Supplier<Optional<Commands>> commands) {
    this.commands = Objects.requireNonNull(commands);
    group.setMinWidth(GROUP_WIDTH);
    group.getStyleClass().add("cd-question-detail");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    keys.getStyleClass().add("cd-key");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Command command, boolean empty) {
    super.updateItem(command, empty);
    Optional<KeyBindings> bindings = commands.get().map(Commands::keys);
    if (empty || command == null || bindings.isEmpty()) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String text =
        bindings.get().of(command.name()).stream()
            .map(KeyStroke::text)
            .collect(Collectors.joining("   "));
    boolean isOwn = bindings.get().isOwn(command.name());
    group.setText(command.name().group().title());
    name.setText(command.name().label());
    keys.setText((isOwn ? "• " : "") + text);
    keys.setVisible(!text.isEmpty());
    setGraphic(line);
    setAccessibleText(command.name().label() + ", " + (text.isEmpty() ? "no keys" : text));
  }
}
