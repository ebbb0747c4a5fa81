package dev.copydesk.ui.table;

import dev.copydesk.session.Entry;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A number with a small bar before it, full at {@value #FULL} and beyond. */
final class QualityCell extends TableCell<Entry, Entry> {

  private static final int FULL = 100;
  private static final double LENGTH = 28;
  private static final double HEIGHT = 6;
  private static final int DIGITS = 3;

  private final Region bar = new Region();
  private final Pane track = new Pane(bar);
  private final Label number = new Label();
  private final HBox box = new HBox(track, number);

  QualityCell() {
    bar.getStyleClass().add("cd-bar");
    bar.setManaged(false);
    track.getStyleClass().add("cd-bar-track");
    track.setMinSize(LENGTH, HEIGHT);
    track.setMaxSize(LENGTH, HEIGHT);
    number.setMaxWidth(Double.MAX_VALUE);
    number.setAlignment(Pos.CENTER_RIGHT);
    number.setMinWidth(0);
    HBox.setHgrow(number, Priority.ALWAYS);
    box.getStyleClass().add("cd-quality");
    box.setAlignment(Pos.CENTER_LEFT);
    setGraphic(box);
    hoverProperty()
        .addListener(
            (property, before, now) ->
                setTooltip(now && isLong() ? new Tooltip(number.getText()) : null));
  }

  /** Whether the number may be cut. */
  private boolean isLong() {
    return box.isVisible() && number.getText().length() > DIGITS;
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    // The box stays where it is: putting it in and out has all its styles found again.
    box.setVisible(!empty && entry != null && entry.quality().isPresent());
    if (!box.isVisible()) {
      setAccessibleText(null);
      return;
    }
    long quality = entry.quality().getAsLong();
    bar.resizeRelocate(0, 0, LENGTH * Math.clamp(quality, 0, FULL) / FULL, HEIGHT);
    number.setText(Long.toString(quality));
    setAccessibleText("Quality " + quality);
  }
}
