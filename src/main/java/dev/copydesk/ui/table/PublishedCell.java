package dev.copydesk.ui.table;

import dev.copydesk.session.Entry;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/**
 * Whether a story is published: a tick, an empty box, or a question where nobody has decided; a
 * stroke through a circle where it is removed.
 */
final class PublishedCell extends TableCell<Entry, Entry> {

  private static final double BOX = 12;

  private final FontIcon sign = new FontIcon();
  private final Region box = new Region();

  PublishedCell() {
    box.getStyleClass().add("cd-box");
    box.setMaxSize(BOX, BOX);
    box.setMinSize(BOX, BOX);
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null || entry.unreadable().isPresent()) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    sign.getStyleClass().removeAll("success", "cd-faint", "cd-removed");
    if (entry.removed()) {
      show(Octicons.CIRCLE_SLASH_16, "cd-removed");
      setAccessibleText("Removed");
      return;
    }
    switch (entry.published()) {
      case YES -> show(Octicons.CHECK_16, "success");
      case UNKNOWN -> show(Octicons.QUESTION_16, "cd-faint");
      case NO -> setGraphic(box);
    }
    setAccessibleText(
        switch (entry.published()) {
          case YES -> "Published";
          case NO -> "Not published";
          case UNKNOWN -> "Published or not: undecided";
        });
  }

  private void show(Ikon icon, String style) {
    sign.setIconCode(icon);
    sign.getStyleClass().add(style);
    setGraphic(sign);
  }
}
