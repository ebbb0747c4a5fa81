package dev.copydesk.ui.problems;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/** What can be done about a line, as a menu at the line. */
final class LineMenu {

  private final ListView<ProblemLine> list;
  private final LineList lines;
  private final PanelGestures gestures;
  private final ContextMenu menu = new ContextMenu();

  /** Opens whenever {@code list}, which shows {@code lines}, is asked for its menu. */
  LineMenu(ListView<ProblemLine> list, LineList lines, PanelGestures gestures) {
    this.list = Objects.requireNonNull(list);
    this.lines = Objects.requireNonNull(lines);
    this.gestures = Objects.requireNonNull(gestures);
    menu.setId("problem-menu");
    list.setOnContextMenuRequested(this::asked);
  }

  /** By the key at the selected line, by the mouse where it is. */
  private void asked(ContextMenuEvent event) {
    int place = list.getSelectionModel().getSelectedIndex();
    lines
        .at(place)
        .ifPresent(
            line -> {
              Point2D mouse = new Point2D(event.getScreenX(), event.getScreenY());
              Point2D at = event.isKeyboardTrigger() ? lines.below(place).orElse(mouse) : mouse;
              menu.hide();
              menu.getItems().setAll(items(line, gestures));
              menu.show(list, at.getX(), at.getY());
              event.consume();
            });
  }

  private static List<MenuItem> items(ProblemLine line, PanelGestures to) {
    return switch (line) {
      case ProblemLine.Cause cause -> {
        List<MenuItem> items = new ArrayList<>();
        items.add(fold(cause.open(), cause, to));
        if (cause.mendable() > 0) {
          items.add(
              item("Mend all %,d…".formatted(cause.mendable()), () -> to.mendAll(cause.rule())));
        }
        items.add(item("Mute all of this kind", () -> to.mute(cause.rule())));
        yield items;
      }
      case ProblemLine.InFile file ->
          List.of(
              fold(file.open(), file, to),
              item("Mute all of this kind", () -> to.mute(file.rule())));
      case ProblemLine.One one -> items(one.problem(), to);
      case ProblemLine.MutedOnes muted -> List.of(fold(muted.open(), muted, to));
      case ProblemLine.MutedOne muted -> List.of(item("Unmute", () -> to.unmute(muted.mute())));
    };
  }

  private static List<MenuItem> items(Problem problem, PanelGestures to) {
    List<MenuItem> items = new ArrayList<>();
    for (QuickFix fix : problem.fixes().stream().limit(ChoicesView.MOST).toList()) {
      items.add(item(fix.label() + (fix.certain() ? "" : "?"), () -> to.mend(problem, fix)));
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(item("Go to it", () -> to.goTo(problem)));
    items.add(new SeparatorMenuItem());
    items.add(item("Mute this one finding", () -> to.mute(problem)));
    items.add(item("Mute all of this kind", () -> to.mute(problem.rule())));
    return items;
  }

  private static MenuItem fold(boolean open, ProblemLine line, PanelGestures to) {
    return item(open ? "Fold" : "Unfold", () -> to.open(line, !open));
  }

  private static MenuItem item(String label, Runnable run) {
    MenuItem item = new MenuItem(label);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run.run());
    return item;
  }
}
