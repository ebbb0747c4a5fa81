package dev.copydesk.ui.form;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A sentence in the place of the fields, and what can be done about it where something can. While
 * it has the keys, what is typed is kept for the fields to come.
 */
final class MessageView {

  private final Label message = new Label();
  private final Button remedy = new Button();
  private final VBox root = new VBox(message, remedy);
  private final StringBuilder typed = new StringBuilder();

  MessageView() {
    message.getStyleClass().add("cd-message");
    message.setWrapText(true);
    root.setAlignment(Pos.CENTER);
    root.setOnKeyTyped(this::keep);
    root.setOnKeyPressed(
        event -> {
          // To leave would lose what is typed; Esc says so.
          if (event.getCode() == KeyCode.TAB && !typed.isEmpty()) {
            event.consume();
          }
        });
    root.focusedProperty().subscribe(focused -> typed.setLength(0));
  }

  Node node() {
    return root;
  }

  void show(String text) {
    show(text, Optional.empty());
  }

  void show(String text, Complaint.Way way) {
    show(text, Optional.of(way));
  }

  private void show(String text, Optional<Complaint.Way> way) {
    message.setText(text);
    remedy.setText(way.map(Complaint.Way::label).orElse(""));
    remedy.setOnAction(event -> way.ifPresent(it -> it.run().run()));
    remedy.setVisible(way.isPresent());
    remedy.setManaged(way.isPresent());
    root.setVisible(true);
  }

  /** Takes the keys until the fields are there. */
  void focus() {
    root.setAccessibleText(message.getText());
    root.requestFocus();
  }

  /** Whether it has the keys; not so where its button has them. */
  boolean hasKeys() {
    return root.isFocused();
  }

  /** What was typed since it has the keys. */
  String typed() {
    return typed.toString();
  }

  private void keep(KeyEvent event) {
    boolean isText =
        event.getCharacter().codePoints().noneMatch(Character::isISOControl)
            && !event.isShortcutDown()
            && !event.isAltDown();
    if (isText) {
      typed.append(event.getCharacter());
      event.consume();
    } else if (event.getCharacter().equals("\b") && !typed.isEmpty()) {
      typed.setLength(typed.offsetByCodePoints(typed.length(), -1));
    }
  }

  void hide() {
    root.setVisible(false);
  }
}
