package dev.copydesk.ui.command;

import dev.copydesk.ui.MarkedRow;
import dev.copydesk.ui.NameLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A box to find any command by its name: letters narrow the list, Enter does the one that is
 * marked, Escape leaves. What cannot be done now is shown pale and does nothing.
 */
public final class PaletteView {

  private static final double WIDTH = 480;
  private static final double ROW = 28;
  private static final int ROWS = 12;

  private final TextField words = new TextField();
  private final ListView<Command> list = new ListView<>();
  private final VBox box = new VBox(words, list);
  private final StackPane root = new StackPane(box);
  private List<Command> all = List.of();
  private Optional<Node> before = Optional.empty();

  public PaletteView() {
    words.setPromptText("Find a command");
    words.setAccessibleText("Find a command by its name");
    words.setId("palette-words");
    words.textProperty().addListener((property, was, now) -> narrow());
    list.setId("palette-list");
    list.setAccessibleText("Commands");
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * ROWS + 2);
    list.setFocusTraversable(false);
    list.setCellFactory(of -> new CommandCell());
    list.setOnMouseClicked(event -> run());
    list.setPlaceholder(new Label("No command is called that."));
    box.getStyleClass().add("cd-palette");
    box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    root.getStyleClass().add("cd-scrim");
    root.setId("palette");
    root.setOnMousePressed(
        event -> {
          if (event.getTarget() == root) {
            leave();
          }
        });
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show(false);
  }

  public Node node() {
    return root;
  }

  public boolean isShown() {
    return root.isVisible();
  }

  /** Offers these commands. */
  public void show(List<Command> commands) {
    all = commands.stream().filter(one -> one.name() != CommandName.PALETTE).toList();
    before = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
    words.clear();
    narrow();
    show(true);
    words.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave();
    } else if (event.getCode() == KeyCode.ENTER) {
      run();
    } else if (!MarkedRow.moves(list, event, ROWS) && event.getCode() != KeyCode.TAB) {
      return;
    }
    event.consume();
  }

  private void run() {
    Command chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null && chosen.enabled().get()) {
      leave();
      chosen.run().run();
    }
  }

  private void leave() {
    show(false);
    before.ifPresent(Node::requestFocus);
  }

  private void show(boolean shown) {
    root.setVisible(shown);
    root.setManaged(shown);
  }

  /** Those that hold every word, the ones that begin with what she typed first. */
  private void narrow() {
    String typed = words.getText().strip().toLowerCase(Locale.ROOT);
    List<Command> found = new ArrayList<>();
    List<Command> later = new ArrayList<>();
    for (Command command : all) {
      String label = label(command).toLowerCase(Locale.ROOT);
      if (label.startsWith(typed)
          || command.label().get().toLowerCase(Locale.ROOT).startsWith(typed)) {
        found.add(command);
      } else if (List.of(typed.split("\\s+")).stream().allMatch(label::contains)) {
        later.add(command);
      }
    }
    found.addAll(later);
    list.getItems().setAll(found);
    list.getSelectionModel().clearAndSelect(0);
  }

  private static String label(Command command) {
    return command.name().group().title() + ": " + command.label().get();
  }

  /** A command's name with its keys. */
  private static final class CommandCell extends ListCell<Command> {

    private final NameLine line = new NameLine("cd-key");

    CommandCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      boolean can = command.enabled().get();
      line.name().setText(label(command));
      line.name().setOpacity(can ? 1 : 0.55);
      line.beside().setText(command.keyText().get());
      line.beside().setVisible(command.key().isPresent());
      setGraphic(line.node());
      setAccessibleText(
          label(command)
              + command.key().map(keys -> ", " + keys).orElse("")
              + (can ? "" : ", not now"));
    }
  }
}
