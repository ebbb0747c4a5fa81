package dev.copydesk.ui.table;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Condition;
import dev.copydesk.session.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

  private final Tooltip whyHere =
      new Tooltip("Not in this list. It is shown until you go on, because you came back to it.");
  private final ObservableValue<Optional<ArticleId>> guest;
  private final ObservableValue<Set<ArticleId>> ticked;

  /**
   * @param guest which article is one now
   * @param ticked which articles are ticked now
   */
  ArticleRow(ObservableValue<Optional<ArticleId>> guest, ObservableValue<Set<ArticleId>> ticked) {
    this.guest = Objects.requireNonNull(guest);
    this.ticked = Objects.requireNonNull(ticked);
    guest.subscribe(now -> tell());
    ticked.subscribe(now -> tell());
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
    boolean isTicked = entry != null && ticked.getValue().contains(entry.id());
    pseudoClassStateChanged(GUEST, isGuest);
    pseudoClassStateChanged(TICKED, isTicked);
    setTooltip(isGuest ? whyHere : null);
    setAccessibleText(
        entry == null
            ? null
            : (isTicked ? "Ticked: " : "") + words(entry) + (isGuest ? ", not in this list" : ""));
  }

  private static String words(Entry entry) {
    if (entry.whyUnreadable().isPresent()) {
      return entry.id().fileName() + " cannot be read: " + entry.whyUnreadable().get();
    }
    return entry.title()
        + (entry.unsaved() ? ", unsaved" : "")
        + (entry.aside() ? ", put aside" : "")
        + (entry.note().isEmpty() ? "" : ", note: " + entry.note());
  }
}
