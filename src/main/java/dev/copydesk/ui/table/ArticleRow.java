package dev.copydesk.ui.table;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Condition;
import dev.copydesk.session.Entry;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;

/**
 * A row that looks different where its article cannot be read, where its file is gone, and where it
 * is a guest: shown without matching, because she went back to it.
 */
final class ArticleRow extends TableRow<Entry> {

  private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

  private static final PseudoClass GUEST = PseudoClass.getPseudoClass("guest");

  private final Tooltip whyHere =
      new Tooltip("Not in this list. It is shown until you go on, because you came back to it.");
  private final ObservableValue<Optional<ArticleId>> guest;

  /**
   * @param guest which article is one now
   */
  ArticleRow(ObservableValue<Optional<ArticleId>> guest) {
    this.guest = guest;
    guest.subscribe(now -> tell());
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    boolean isEntry = !empty && entry != null;
    pseudoClassStateChanged(
        UNREADABLE,
        isEntry && (entry.unreadable().isPresent() || entry.condition() == Condition.GONE));
    tell();
  }

  private void tell() {
    Entry entry = isEmpty() ? null : getItem();
    boolean isGuest = entry != null && guest.getValue().equals(Optional.of(entry.id()));
    pseudoClassStateChanged(GUEST, isGuest);
    setTooltip(isGuest ? whyHere : null);
    setAccessibleText(entry == null ? null : words(entry) + (isGuest ? ", not in this list" : ""));
  }

  private static String words(Entry entry) {
    if (entry.unreadable().isPresent()) {
      return entry.id().fileName() + " cannot be read: " + entry.unreadable().get();
    }
    return entry.title() + (entry.unsaved() ? ", unsaved" : "");
  }
}
