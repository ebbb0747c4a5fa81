package dev.copydesk.ui.form;

import dev.copydesk.field.FieldValue;
import dev.copydesk.session.Agreement;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * What stands under a list of cards: the button that adds one, and why there is none; for several
 * articles, which cannot get one here, how many cards each of them has.
 */
final class CardsFoot {

  private final String label;
  private final Button add;
  private final Label state = new Label();
  private final HBox root;

  /**
   * @param label what the list is called
   * @param noun what one item is called
   */
  CardsFoot(String label, String noun, Runnable adds) {
    this.label = Objects.requireNonNull(label);
    add = new Button("Add " + noun, Icons.plus());
    add.getStyleClass().addAll("flat", "cd-adder");
    add.setOnAction(event -> adds.run());
    state.getStyleClass().add("cd-state");
    root = new HBox(add, state);
    root.getStyleClass().add("cd-cards-foot");
  }

  Node node() {
    return root;
  }

  void show(FieldValue value, Optional<Agreement> several, boolean locked) {
    add.setVisible(several.isEmpty());
    add.setManaged(several.isEmpty());
    add.setDisable(locked);
    state.setFocusTraversable(several.isPresent());
    state.setText(several.map(Variety::ofCount).orElseGet(() -> none(value)));
    state.setAccessibleText(label + ": " + state.getText());
  }

  private static String none(FieldValue value) {
    int count = value instanceof FieldValue.Items(int items) ? items : 0;
    return value instanceof FieldValue.Missing
        ? "missing"
        : value instanceof FieldValue.Null ? "no value (null)" : count == 0 ? "empty list" : "";
  }

  void focusAdd() {
    add.requestFocus();
  }

  /** Takes the focus where nothing but the state can have it; whether it does. */
  boolean takesFocus() {
    if (add.isManaged()) {
      return false;
    }
    state.requestFocus();
    return true;
  }
}
