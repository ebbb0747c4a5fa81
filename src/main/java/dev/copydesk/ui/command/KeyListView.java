package dev.copydesk.ui.command;

import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * All keys in one list, and the place to choose others: Enter on a command, then the new keys.
 * Escape leaves.
 */
public final class KeyListView {

  private static final double WIDTH = 560;
  private static final double HEIGHT = 560;
  private static final double ROW = 26;
  private static final String HINT =
      "Enter: choose other keys.  Delete: no keys.  Keys that type something count in the table.";

  private final Label title = new Label("Keys");
  private final ListView<KeyRow> list = new ListView<>();
  private final Label words = new Label(HINT);
  private final Button reset = new Button("All as at first");
  private final Button close = new Button("Close");
  private final HBox buttons = new HBox(reset, close);
  private final VBox box = new VBox(title, list, words, buttons);
  private final StackPane root = new StackPane(box);
  private Optional<Commands> shown = Optional.empty();
  private Optional<Command> asking = Optional.empty();
  private Optional<Node> before = Optional.empty();

  public KeyListView() {
    title.getStyleClass().add("cd-question-title");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setId("keys-words");
    words.getStyleClass().add("cd-question-detail");
    list.setId("keys-list");
    list.setAccessibleText("Commands and their keys");
    list.setFixedCellSize(ROW);
    list.setCellFactory(of -> new KeyCell(() -> shown));
    reset.setOnAction(
        event -> {
          shown.ifPresent(commands -> commands.keys().reset());
          renew("All keys are as they were at first.");
        });
    close.setOnAction(event -> leave());
    buttons.getStyleClass().add("cd-question-answers");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    box.getStyleClass().add("cd-question");
    box.setMaxSize(WIDTH, HEIGHT);
    root.getStyleClass().add("cd-scrim");
    root.setId("keys");
    root.addEventFilter(KeyEvent.ANY, this::key);
    show(false);
  }

  public Node node() {
    return root;
  }

  public boolean isShown() {
    return root.isVisible();
  }

  /** Shows the keys of these commands. */
  public void show(Commands commands) {
    before = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
    shown = Optional.of(commands);
    asking = Optional.empty();
    list.getItems().setAll(commands.all().stream().map(KeyRow.Free::new).toList());
    list.getItems().addAll(Arrays.stream(FixedKey.values()).map(KeyRow.Fixed::new).toList());
    list.getSelectionModel().clearAndSelect(0);
    list.scrollTo(0);
    words.setText(HINT);
    show(true);
    list.requestFocus();
  }

  private void key(KeyEvent event) {
    if (asking.isPresent()) {
      answer(asking.get(), event);
      event.consume();
      return;
    }
    if (event.getEventType() != KeyEvent.KEY_PRESSED) {
      return;
    }
    Optional<Command> chosen =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(KeyRow::command);
    boolean isFixed = chosen.isEmpty() && list.isFocused();
    if (event.getCode() == KeyCode.ESCAPE) {
      leave();
      event.consume();
    } else if (isFixed && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DELETE)) {
      words.setText("These keys are always the same.");
      event.consume();
    } else if (list.isFocused() && event.getCode() == KeyCode.ENTER) {
      asking = chosen;
      words.setText(
          "Press the keys for “"
              + chosen.map(command -> command.name().label()).orElse("")
              + "”. Escape leaves them as they are.");
      event.consume();
    } else if (list.isFocused() && event.getCode() == KeyCode.DELETE) {
      chosen.ifPresent(command -> shown.ifPresent(all -> all.keys().clear(command.name())));
      renew("“" + chosen.map(command -> command.name().label()).orElse("") + "” has no keys now.");
      event.consume();
    }
  }

  private void answer(Command command, KeyEvent event) {
    boolean isPressed = event.getEventType() == KeyEvent.KEY_PRESSED;
    if (isPressed && event.getCode() == KeyCode.ESCAPE) {
      asking = Optional.empty();
      words.setText(HINT);
      return;
    }
    Optional<KeyStroke> stroke =
        event.getEventType() == KeyEvent.KEY_TYPED && !event.isShortcutDown() && !event.isAltDown()
            ? KeyStroke.sign(event.getCharacter())
            : Optional.of(event).filter(it -> isPressed).flatMap(KeyStroke::of);
    if (stroke.isPresent() && shown.isPresent()) {
      take(command, stroke.get(), shown.get().keys());
    }
  }

  private void take(Command command, KeyStroke stroke, KeyBindings keys) {
    Optional<CommandName> loser = keys.takenBy(command.name(), stroke);
    keys.set(command.name(), stroke);
    asking = Optional.empty();
    renew(
        "“"
            + command.name().label()
            + "” is "
            + stroke.text()
            + " now."
            + loser.map(other -> " “" + other.label() + "” has lost it.").orElse(""));
  }

  private void renew(String told) {
    words.setText(told);
    list.refresh();
  }

  private void leave() {
    show(false);
    before.ifPresent(Node::requestFocus);
  }

  private void show(boolean isShown) {
    root.setVisible(isShown);
    root.setManaged(isShown);
  }
}
