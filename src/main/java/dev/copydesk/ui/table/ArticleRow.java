package dev.copydesk.ui.table;

import dev.copydesk.session.Condition;
import dev.copydesk.session.Entry;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row that looks different where its article cannot be read or its file is gone. */
final class ArticleRow extends TableRow<Entry> {

  private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    boolean isEntry = !empty && entry != null;
    pseudoClassStateChanged(
        UNREADABLE,
        isEntry && (entry.unreadable().isPresent() || entry.condition() == Condition.GONE));
    setAccessibleText(isEntry ? words(entry) : null);
  }

  private static String words(Entry entry) {
    if (entry.unreadable().isPresent()) {
      return entry.id().fileName() + " cannot be read: " + entry.unreadable().get();
    }
    return entry.title() + (entry.unsaved() ? ", unsaved" : "");
  }
}
