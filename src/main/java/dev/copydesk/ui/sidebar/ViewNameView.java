package dev.copydesk.ui.sidebar;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The line in which she gives a view its name. Enter takes it, Escape leaves all as it was. */
public final class ViewNameView {

  private final Label words = new Label();
  private final TextField name = new TextField();
  private final Button take = new Button();
  private final Button leave = new Button("Cancel");
  private final Label remark = new Label();
  private final HBox root = new HBox(words, name, take, leave, remark);
  private Consumer<String> taken = text -> {};
  private Runnable left = () -> {};

  public ViewNameView() {
    root.setId("view-name-line");
    root.getStyleClass().add("cd-name-line");
    root.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(Region.USE_PREF_SIZE);
    words.setLabelFor(name);
    name.setId("view-name");
    name.setPrefColumnCount(18);
    name.setMinWidth(120);
    take.getStyleClass().addAll("small", "accent");
    leave.getStyleClass().add("small");
    take.setMinWidth(Region.USE_PREF_SIZE);
    leave.setMinWidth(Region.USE_PREF_SIZE);
    remark.setMinWidth(0);
    remark.getStyleClass().add("cd-hint");
    take.setOnAction(event -> taken.accept(name.getText()));
    leave.setOnAction(event -> left.run());
    name.setOnAction(event -> taken.accept(name.getText()));
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            left.run();
            event.consume();
          }
        });
    hide();
  }

  public Node node() {
    return root;
  }

  /** Whether a name is being typed, so that undo and its like are the text's own. */
  public boolean isFocused() {
    return name.isFocused();
  }

  /** Asks for a name, with {@code proposed} in it, ready to be typed over. */
  void ask(String question, String verb, String proposed) {
    words.setText(question);
    name.setAccessibleText(question);
    take.setText(verb);
    remark.setText("");
    root.setVisible(true);
    root.setManaged(true);
    name.setText(proposed);
    name.requestFocus();
    name.selectAll();
  }

  /** Says something about the name as it is typed; empty for nothing. */
  void remark(String text) {
    remark.setText(text);
  }

  void hide() {
    root.setVisible(false);
    root.setManaged(false);
  }

  /** Reports each change of the name. */
  void onTyping(Consumer<String> typing) {
    name.textProperty().addListener((property, before, now) -> typing.accept(now));
  }

  /** Reports the name she has chosen. */
  void onTake(Consumer<String> take) {
    taken = take;
  }

  /** Reports that she leaves all as it was. */
  void onLeave(Runnable leave) {
    left = leave;
  }
}
