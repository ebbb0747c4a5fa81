package dev.copydesk.ui.table;

import dev.copydesk.session.Entry;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;

/** An article's topics as chips; those that do not fit are told on hover. */
final class TopicsCell extends TableCell<Entry, Entry> {

  /** More never fit, and a cell should be quickly filled. */
  private static final int CHIPS = 4;

  private final HBox chips = new HBox();
  private final Rectangle clip = new Rectangle();

  TopicsCell() {
    chips.getStyleClass().add("cd-chips");
    chips.setAlignment(Pos.CENTER_LEFT);
    for (int i = 0; i < CHIPS; i++) {
      Label chip = new Label();
      chip.getStyleClass().add("cd-chip");
      chips.getChildren().add(chip);
    }
    clip.widthProperty().bind(widthProperty().subtract(6));
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    hoverProperty().addListener((property, before, now) -> setTooltip(now ? tip() : null));
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    List<String> topics = empty || entry == null ? List.of() : entry.topics();
    for (int i = 0; i < CHIPS; i++) {
      Label chip = (Label) chips.getChildren().get(i);
      boolean isShown = i < topics.size();
      chip.setText(isShown ? topics.get(i) : "");
      chip.setVisible(isShown);
      chip.setManaged(isShown);
    }
    setGraphic(topics.isEmpty() ? null : chips);
    setAccessibleText(topics.isEmpty() ? null : "Topics: " + String.join(", ", topics));
  }

  private Tooltip tip() {
    return isEmpty() || getItem() == null || getItem().topics().isEmpty()
        ? null
        : new Tooltip(String.join(", ", getItem().topics()));
  }
}
