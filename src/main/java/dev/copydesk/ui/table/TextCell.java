package dev.copydesk.ui.table;

import dev.copydesk.session.Entry;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** A cell that says something of an entry in one line of text, and in full on hover. */
final class TextCell extends TableCell<Entry, Entry> {

  private final Function<Entry, String> text;
  private final Function<Entry, String> full;

  /**
   * @param full what is told on hover where it is not what stands in the cell; may be empty
   */
  TextCell(Function<Entry, String> text, Function<Entry, String> full) {
    this.text = text;
    this.full = full;
    hoverProperty().addListener((property, before, now) -> setTooltip(now ? tip() : null));
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(empty || entry == null ? null : text.apply(entry));
  }

  private Tooltip tip() {
    if (isEmpty() || getItem() == null) {
      return null;
    }
    String whole = full.apply(getItem());
    boolean isCut = lookup(".text") instanceof Text shown && !shown.getText().equals(whole);
    return isCut && !whole.isEmpty() ? new Tooltip(whole) : null;
  }
}
