package dev.copydesk.ui.table;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.Severity;
import dev.copydesk.session.Condition;
import dev.copydesk.session.Entry;
import dev.copydesk.ui.SeveritySign;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/**
 * How an article stands: whether it is ticked, its worst problem, whether it has unsaved edits, is
 * put aside or has a note. Each sign has its own place, so that they stand below each other.
 */
final class StateCell extends TableCell<Entry, Entry> {

  private static final int TOLD = 6;

  private final FontIcon trouble = new FontIcon();
  private final FontIcon pencil = new FontIcon(Octicons.PENCIL_16);
  private final FontIcon clock = new FontIcon(Octicons.CLOCK_16);
  private final FontIcon note = new FontIcon(Octicons.NOTE_16);
  private final FontIcon tick = new FontIcon(Octicons.CHECK_16);
  private String troubleStyle = "";
  private final Signs signs = new Signs(tick, trouble, pencil, clock, note);

  StateCell() {
    pencil.getStyleClass().add("cd-unsaved");
    clock.getStyleClass().add("cd-own");
    note.getStyleClass().add("cd-own");
    tick.getStyleClass().add("cd-tick");
    // Until the styles are there, which show it where the row is ticked.
    tick.setVisible(false);
    signs.getStyleClass().add("cd-signs");
    setGraphic(signs);
    hoverProperty().addListener((property, before, now) -> setTooltip(now ? tip() : null));
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    // The signs stay where they are: putting them in and out has all their styles found again.
    signs.setVisible(!empty && entry != null);
    if (empty || entry == null) {
      setAccessibleText(null);
      return;
    }
    switch (entry.condition()) {
      case UNREADABLE -> sign(Octicons.X_16, "danger");
      case CHANGED_ON_DISK -> sign(Octicons.SYNC_16, "warning");
      case GONE -> sign(Octicons.TRASH_16, "danger");
      case READABLE -> {
        if (entry.worst().isPresent()) {
          Severity worst = entry.worst().get();
          sign(SeveritySign.icon(worst), SeveritySign.style(worst));
        }
      }
    }
    trouble.setVisible(entry.condition() != Condition.READABLE || entry.worst().isPresent());
    pencil.setVisible(entry.unsaved());
    clock.setVisible(entry.aside());
    note.setVisible(!entry.note().isEmpty());
    setAccessibleText(String.join(", ", words(entry)));
  }

  private void sign(Ikon icon, String style) {
    if (!style.equals(troubleStyle)) {
      trouble.getStyleClass().remove(troubleStyle);
      trouble.getStyleClass().add(style);
      troubleStyle = style;
    }
    if (trouble.getIconCode() != icon) {
      trouble.setIconCode(icon);
    }
  }

  private Tooltip tip() {
    List<String> words = isEmpty() || getItem() == null ? List.of() : words(getItem());
    return words.isEmpty() ? null : new Tooltip(String.join("\n", words));
  }

  private static List<String> words(Entry entry) {
    List<String> words = new ArrayList<>();
    if (entry.unsaved()) {
      words.add("Unsaved edits");
    }
    if (entry.aside()) {
      words.add("Put aside for later");
    }
    if (!entry.note().isEmpty()) {
      words.add("Note: " + entry.note());
    }
    switch (entry.condition()) {
      case READABLE -> {}
      case UNREADABLE -> words.add("Cannot be read: " + entry.unreadable().orElse(""));
      case CHANGED_ON_DISK -> words.add("Changed by another program meanwhile");
      case GONE -> words.add("Its file is no longer there");
    }
    List<Problem> problems = entry.problems();
    problems.stream().limit(TOLD).map(Problem::message).forEach(words::add);
    if (problems.size() > TOLD) {
      words.add("and " + (problems.size() - TOLD) + " more");
    }
    return words;
  }
}
