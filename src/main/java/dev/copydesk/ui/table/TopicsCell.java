package dev.copydesk.ui.table;

import dev.copydesk.session.Entry;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** An article's topics as chips; those that do not fit are told on hover. */
final class TopicsCell extends TableCell<Entry, Entry> {

  /** More never fit, and a cell should be quickly filled. */
  private static final int CHIPS = 4;

  /** A chip cut shorter than this tells nothing. */
  private static final double NARROWEST = 48;

  /** How many letters are never cut. */
  private static final int SHORT = 5;

  private static final double MARGINS = 12;

  private final HBox chips = new HBox();
  private final Rectangle clip = new Rectangle();

  TopicsCell() {
    chips.getStyleClass().add("cd-table-chips");
    chips.setAlignment(Pos.CENTER_LEFT);
    for (int i = 0; i < CHIPS; i++) {
      Label chip = i == 0 ? new FirstChip() : new Label();
      chip.getStyleClass().add("cd-table-chip");
      chips.getChildren().add(chip);
    }
    // What does not fit is cut off; the clip is the chips', so that the row's own line stays whole.
    clip.widthProperty().bind(widthProperty().subtract(MARGINS));
    clip.heightProperty().bind(heightProperty());
    chips.setClip(clip);
    setGraphic(chips);
    hoverProperty().addListener((property, before, now) -> setTooltip(now ? tip() : null));
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    List<String> topics = empty || entry == null ? List.of() : entry.topics();
    for (int i = 0; i < CHIPS; i++) {
      Label chip = (Label) chips.getChildren().get(i);
      boolean isShown = i < topics.size();
      if (isShown) {
        chip.setText(topics.get(i));
      }
      if (isShown && i > 0) {
        chip.setMinWidth(chip.getText().length() <= SHORT ? Region.USE_PREF_SIZE : NARROWEST);
      }
      chip.setVisible(isShown);
      chip.setManaged(isShown);
    }
    setAccessibleText(topics.isEmpty() ? null : "Topics: " + String.join(", ", topics));
  }

  /** The first topic is not cut for the sake of the next. */
  private final class FirstChip extends Label {
    @Override
    protected double computeMinWidth(double height) {
      return Math.min(prefWidth(height), Math.max(0, clip.getWidth()));
    }
  }

  private Tooltip tip() {
    return isEmpty() || getItem() == null || getItem().topics().isEmpty()
        ? null
        : new Tooltip(String.join(", ", getItem().topics()));
  }
}
