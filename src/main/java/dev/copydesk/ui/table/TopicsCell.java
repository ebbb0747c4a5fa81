package dev.copydesk.ui.table;

import dev.copydesk.session.Entry;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** An article's topics as chips; those that do not fit are counted, and told on hover. */
final class TopicsCell extends TableCell<Entry, Entry> {

  /** More never fit, and a cell should be quickly filled. */
  private static final int CHIPS = 4;

  private static final double GAP = 4;

  /** A chip cut shorter than this tells nothing, so it is not cut for the sake of a number. */
  private static final double NARROWEST = 44;

  private static final double MARGINS = 12;

  private final List<Label> chips = new ArrayList<>();
  private final Label more = new Label();
  private final Chips row;
  private int count;

  TopicsCell() {
    for (int i = 0; i < CHIPS; i++) {
      Label chip = new Label();
      chip.getStyleClass().add("cd-table-chip");
      chips.add(chip);
    }
    more.getStyleClass().add("cd-table-more");
    row = new Chips();
    setGraphic(row);
    hoverProperty().addListener((property, before, now) -> setTooltip(now ? tip() : null));
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    List<String> topics = empty || entry == null ? List.of() : entry.topics();
    count = topics.size();
    for (int i = 0; i < CHIPS; i++) {
      chips.get(i).setText(i < count ? topics.get(i) : "");
    }
    row.requestLayout();
    setAccessibleText(topics.isEmpty() ? null : "Topics: " + String.join(", ", topics));
  }

  private Tooltip tip() {
    return isEmpty() || getItem() == null || getItem().topics().isEmpty()
        ? null
        : new Tooltip(String.join(", ", getItem().topics()));
  }

  /** As many whole chips as there is room for; the first one is cut rather than left out. */
  private final class Chips extends Pane {

    Chips() {
      getChildren().setAll(chips);
      getChildren().add(more);
      setMinWidth(0);
      prefWidthProperty().bind(TopicsCell.this.widthProperty().subtract(MARGINS));
    }

    @Override
    protected void layoutChildren() {
      double room = getWidth();
      int shown = Math.min(count, CHIPS);
      while (shown > 1 && width(shown) + rest(shown) > room) {
        shown--;
      }
      double at = 0;
      for (int i = 0; i < CHIPS; i++) {
        Label chip = chips.get(i);
        chip.setVisible(i < shown);
        if (i < shown) {
          double wide = Math.min(chip.prefWidth(-1), Math.max(0, room - at - rest(shown)));
          place(chip, at, wide);
          at += wide + GAP;
        }
      }
      boolean tells = rest(shown) > 0;
      more.setVisible(tells);
      if (tells) {
        place(more, at, more.prefWidth(-1));
      }
    }

    private double width(int shown) {
      return chips.stream().limit(shown).mapToDouble(chip -> chip.prefWidth(-1) + GAP).sum() - GAP;
    }

    /** What it takes to tell how many there are besides. */
    private double rest(int shown) {
      if (shown >= count) {
        return 0;
      }
      more.setText("+" + (count - shown));
      double wide = more.prefWidth(-1) + GAP;
      return getWidth() - wide >= NARROWEST ? wide : 0;
    }

    private void place(Label label, double at, double wide) {
      double high = label.prefHeight(wide);
      label.resizeRelocate(at, snapPositionY((getHeight() - high) / 2), wide, high);
    }

    @Override
    protected double computePrefHeight(double wide) {
      return more.prefHeight(-1);
    }
  }
}
