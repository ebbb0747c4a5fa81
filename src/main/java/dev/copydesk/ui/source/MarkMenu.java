package dev.copydesk.ui.source;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.ui.SeveritySign;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/** The mends for what is wrong at a place of the source, under the sentences that tell it. */
final class MarkMenu {

  private static final double WORDS_WIDTH = 360;

  private final Node owner;
  private final ContextMenu menu = new ContextMenu();
  private BiConsumer<Problem, QuickFix> mend = (problem, fix) -> {};

  MarkMenu(Node owner) {
    this.owner = Objects.requireNonNull(owner);
    menu.setId("source-mends");
  }

  void onMend(BiConsumer<Problem, QuickFix> then) {
    mend = then;
  }

  /** Opens for {@code marks}; tells whether there is anything to do about them. */
  boolean show(List<SourceMark> marks, double screenX, double screenY) {
    menu.hide();
    List<Problem> problems =
        marks.stream().map(SourceMark::problem).filter(one -> !one.fixes().isEmpty()).toList();
    if (problems.isEmpty()) {
      return false;
    }
    List<MenuItem> items = new ArrayList<>();
    for (Problem problem : problems) {
      if (!items.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      items.add(sentence(problem));
      problem.fixes().forEach(fix -> items.add(item(problem, fix)));
    }
    menu.getItems().setAll(items);
    menu.show(owner, screenX, screenY);
    return true;
  }

  private static MenuItem sentence(Problem problem) {
    FontIcon sign = new FontIcon(SeveritySign.icon(problem.severity()));
    sign.getStyleClass().add(SeveritySign.style(problem.severity()));
    Label words = new Label(problem.message(), sign);
    words.setWrapText(true);
    words.setMaxWidth(WORDS_WIDTH);
    CustomMenuItem item = new CustomMenuItem(words, false);
    item.setDisable(true);
    item.getStyleClass().add("cd-mark-sentence");
    return item;
  }

  private MenuItem item(Problem problem, QuickFix fix) {
    MenuItem item = new MenuItem(fix.label() + (fix.certain() ? "" : "?"));
    item.setOnAction(event -> mend.accept(problem, fix));
    return item;
  }
}
