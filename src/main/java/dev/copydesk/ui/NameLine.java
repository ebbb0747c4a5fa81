package dev.copydesk.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A row of a list: a name that is cut where the room is short, and a word beside it that is not.
 */
public final class NameLine {

  private final Label name = new Label();
  private final Label beside = new Label();
  private final HBox root = new HBox(name, beside);

  /**
   * @param look the style class of the word beside the name
   */
  public NameLine(String look) {
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    beside.getStyleClass().add(look);
    beside.setMinWidth(Region.USE_PREF_SIZE);
    root.setAlignment(Pos.CENTER_LEFT);
  }

  public HBox node() {
    return root;
  }

  public Label name() {
    return name;
  }

  public Label beside() {
    return beside;
  }
}
