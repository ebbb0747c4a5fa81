package dev.copydesk.ui.table;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.Severity;
import dev.copydesk.session.Condition;
import dev.copydesk.session.Entry;
import dev.copydesk.ui.SeveritySign;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** How an article stands: its worst problem, and whether it has unsaved edits. */
final class StateCell extends TableCell<Entry, Entry> {

  private static final int TOLD = 6;

  private final FontIcon trouble = new FontIcon();
  private final FontIcon pencil = new FontIcon(Octicons.PENCIL_16);
  private final HBox signs = new HBox(trouble, pencil);

  StateCell() {
    pencil.getStyleClass().add("cd-unsaved");
    signs.getStyleClass().add("cd-signs");
    signs.setAlignment(Pos.CENTER_LEFT);
    hoverProperty().addListener((property, before, now) -> setTooltip(now ? tip() : null));
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    trouble.getStyleClass().removeAll("danger", "warning", "accent", "cd-unreadable-sign");
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
    setGraphic(signs);
    setAccessibleText(String.join(", ", words(entry)));
  }

  private void sign(Ikon icon, String style) {
    trouble.setIconCode(icon);
    trouble.getStyleClass().add(style);
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
