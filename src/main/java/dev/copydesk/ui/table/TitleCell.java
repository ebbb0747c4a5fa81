package dev.copydesk.ui.table;

import dev.copydesk.session.Entry;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/**
 * The title of a story. A file that cannot be read has none: its name and the reason stand here and
 * go on over the columns to the right, which have nothing to say of it.
 */
final class TitleCell extends TableCell<Entry, Entry> {

  private final Label reason = new Label();
  private Optional<Node> edge = Optional.empty();

  TitleCell() {
    hoverProperty().addListener((property, before, now) -> setTooltip(now ? tip() : null));
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    boolean isReason = !empty && entry != null && entry.unreadable().isPresent();
    setText(empty || entry == null ? null : words(entry));
    reason.setText(isReason ? words(entry) : "");
    setGraphic(isReason ? reason : null);
    setContentDisplay(isReason ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    boolean isReason = getGraphic() == reason;
    letOverflow(isReason);
    if (isReason) {
      double room = getWidth() - snappedLeftInset() + widthOfEmpty();
      reason.resizeRelocate(snappedLeftInset(), 0, Math.max(0, room), getHeight());
    }
  }

  /** The skin clips a cell at its edge, once when it is made. */
  private void letOverflow(boolean wanted) {
    if (wanted && getClip() != null) {
      edge = Optional.of(getClip());
      setClip(null);
    } else if (!wanted && getClip() == null) {
      edge.ifPresent(this::setClip);
    }
  }

  /** How wide the columns to the right are together, up to one that tells something. */
  private double widthOfEmpty() {
    List<? extends TableColumn<?, ?>> shown = getTableView().getVisibleLeafColumns();
    double width = 0;
    for (int i = shown.indexOf(getTableColumn()) + 1; i < shown.size(); i++) {
      String id = shown.get(i).getId();
      if (id.equals(ArticleColumn.FILE.id()) || id.equals(ArticleColumn.STATE.id())) {
        break;
      }
      width += shown.get(i).getWidth();
    }
    return width;
  }

  private static String words(Entry entry) {
    if (entry.whyUnreadable().isPresent()) {
      return entry.id().fileName() + " · " + entry.whyUnreadable().get();
    }
    return entry.title().isEmpty() ? "(no title) " + entry.id().fileName() : entry.title();
  }

  private Tooltip tip() {
    if (isEmpty() || getItem() == null) {
      return null;
    }
    String whole = words(getItem());
    boolean isCut = lookup(".text") instanceof Text shown && !shown.getText().equals(whole);
    return isCut ? new Tooltip(whole) : null;
  }
}
