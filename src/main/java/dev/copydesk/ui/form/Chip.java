package dev.copydesk.ui.form;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
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
  private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

  private final Label share = new Label();
  private final Button cross = new Button();
  private final HBox root = new HBox(label, share, cross);

  Chip() {
    root.getStyleClass().add("cd-token");
    root.setAlignment(Pos.CENTER_LEFT);
    root.setAccessibleRole(AccessibleRole.BUTTON);
    root.setMaxWidth(220);
    label.setMinWidth(0);
    share.getStyleClass().add("cd-share");
    share.setMinWidth(Label.USE_PREF_SIZE);
    share(1, 1);
    cross.setGraphic(new FontIcon(Octicons.X_16));
    cross.getStyleClass().addAll("flat", "cd-cross");
    cross.setMinWidth(Button.USE_PREF_SIZE);
    cross.setFocusTraversable(false);
  }

  Node node() {
    return root;
  }

  /** Shows how many of several articles have it; dimmed where not all of them do. */
  void share(int having, int articles) {
    boolean some = having < articles;
    root.pseudoClassStateChanged(SOME, some);
    share.setText(some ? "%,d of %,d".formatted(having, articles) : "");
    share.setVisible(some);
    share.setManaged(some);
    if (articles > 1) {
      root.setAccessibleText(
          label.getText()
              + (some ? ", in " + having + " of " + articles : ", in all of " + articles));
      root.setAccessibleHelp("Delete takes it out of all that have it.");
    }
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
