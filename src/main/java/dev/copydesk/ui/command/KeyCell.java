package dev.copydesk.ui.command;

import dev.copydesk.ui.NameLine;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

/**
 * A command with all its keys, or fixed ones; a dot tells those that are her own. One that has lost
 * its keys says to which.
 */
final class KeyCell extends ListCell<KeyRow> {

  private static final double GROUP_WIDTH = 80;

  private final Label group = new Label();
  private final NameLine line = new NameLine("cd-key");
  private final Supplier<Optional<Commands>> commands;

  KeyCell(Supplier<Optional<Commands>> commands) {
    this.commands = Objects.requireNonNull(commands);
    group.setMinWidth(GROUP_WIDTH);
    group.getStyleClass().add("cd-question-detail");
    line.node().getChildren().addFirst(group);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(KeyRow row, boolean empty) {
    super.updateItem(row, empty);
    Optional<KeyBindings> bindings = commands.get().map(Commands::keys);
    if (empty || row == null || bindings.isEmpty()) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (row) {
      case KeyRow.Free(Command command) -> {
        String text =
            bindings.get().of(command.name()).stream()
                .map(KeyStroke::text)
                .collect(Collectors.joining("   "));
        boolean isOwn = bindings.get().isOwn(command.name());
        String lost =
            bindings.get().lost(command.name()).entrySet().stream()
                .map(one -> one.getKey().text() + " is “" + one.getValue().label() + "”")
                .collect(Collectors.joining("   "));
        String keys = text.isEmpty() ? lost : text;
        tell(command.name().group().title(), command.name().label(), (isOwn ? "• " : "") + keys);
      }
      case KeyRow.Fixed(FixedKey key) -> tell(key.part().title(), key.label(), key.keys());
    }
    setGraphic(line.node());
  }

  private void tell(String where, String what, String text) {
    group.setText(where);
    line.name().setText(what);
    line.beside().setText(text);
    line.beside().setVisible(!text.isEmpty());
    setAccessibleText(what + ", " + (text.isEmpty() ? "no keys" : text));
  }
}
