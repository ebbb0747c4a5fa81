package dev.copydesk.ui.form;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** One text of a list, with a cross that takes it out. */
final class Chip {

  private final Label label = new Label();
  private final Button cross = new Button();
  private final HBox root = new HBox(label, cross);

  Chip() {
    root.getStyleClass().add("cd-token");
    root.setAlignment(Pos.CENTER_LEFT);
    root.setAccessibleRole(AccessibleRole.BUTTON);
    root.setMaxWidth(220);
    label.setMinWidth(0);
    cross.setGraphic(new FontIcon(Octicons.X_16));
    cross.getStyleClass().addAll("flat", "cd-cross");
    cross.setMinWidth(Button.USE_PREF_SIZE);
    cross.setFocusTraversable(false);
  }

  Node node() {
    return root;
  }

  void show(String text, int number, int of) {
    if (!label.getText().equals(text)) {
      label.setText(text);
      Hover.tell(root, text);
    }
    cross.setAccessibleText("Remove " + text);
    root.setAccessibleText(text + ", " + number + " of " + of);
    root.setAccessibleHelp("Delete removes it, Alt+Left and Alt+Right move it.");
  }

  String text() {
    return label.getText();
  }

  void setLocked(boolean locked) {
    cross.setVisible(!locked);
    cross.setManaged(!locked);
  }

  /** Tells key presses on the chip and clicks on its cross. */
  void on(Consumer<KeyEvent> pressed, Runnable removed) {
    root.setOnKeyPressed(pressed::accept);
    cross.setOnAction(event -> removed.run());
  }
}
