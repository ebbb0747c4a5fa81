package dev.copydesk.ui.table;

import dev.copydesk.session.Entry;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** Whether a story is published: a tick, an empty box, or a question where nobody has decided. */
final class PublishedCell extends TableCell<Entry, Entry> {

  private final FontIcon sign = new FontIcon();

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null || entry.unreadable().isPresent()) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    sign.getStyleClass().removeAll("success", "cd-faint");
    switch (entry.published()) {
      case YES -> show(Octicons.CHECK_16, "success", "Published");
      case NO -> show(Octicons.SQUARE_16, "cd-faint", "Not published");
      case UNKNOWN -> show(Octicons.QUESTION_16, "cd-faint", "Published or not: not decided");
    }
    setGraphic(sign);
  }

  private void show(Ikon icon, String style, String words) {
    sign.setIconCode(icon);
    sign.getStyleClass().add(style);
    setAccessibleText(words);
  }
}
