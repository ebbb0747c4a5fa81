package dev.copydesk.ui.sidebar;

import dev.copydesk.ui.model.Counted;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** One line: a title with its arrow, or a name and a number, with a tick where it is in force. */
final class SidebarCell extends ListCell<SidebarLine> {

  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

  private final FontIcon sign = new FontIcon(Octicons.CHECK_16);
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox line = new HBox(name, sign, count);

  SidebarCell(Consumer<SidebarLine> chosen) {
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("cd-side-count");
    line.getStyleClass().add("cd-side-line");
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (!isEmpty() && getItem() != null) {
            chosen.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(SidebarLine item, boolean empty) {
    super.updateItem(item, empty);
    boolean isNone = empty || item == null;
    pseudoClassStateChanged(ON, !isNone && item instanceof SidebarLine.Choice it && it.on());
    pseudoClassStateChanged(HEADING, !isNone && item instanceof SidebarLine.Heading);
    pseudoClassStateChanged(
        FAINT,
        !isNone
            && (item instanceof SidebarLine.More
                || item instanceof SidebarLine.Hint
                || item instanceof SidebarLine.Deleted));
    if (isNone) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    show(item);
    setGraphic(line);
  }

  private void show(SidebarLine item) {
    switch (item) {
      case SidebarLine.Heading(String group, String title, boolean folded) -> {
        say(title, "", title + (folded ? ", folded" : ""), title);
        sign(true, folded ? Octicons.CHEVRON_RIGHT_16 : Octicons.CHEVRON_DOWN_16);
      }
      case SidebarLine.Choice choice -> {
        String number = Counted.number(choice.count());
        String full = choice.label() + ", " + Counted.articles(choice.count());
        say(
            choice.label(),
            number,
            choice.label() + ", " + number + (choice.on() ? ", in force" : ""),
            hover(choice, full));
        sign(choice.on(), Octicons.CHECK_16);
      }
      case SidebarLine.More(String group, int hidden) -> {
        String words = hidden == 0 ? "fewer" : "more…";
        String number = hidden == 0 ? "" : Counted.number(hidden);
        say(words, number, hidden == 0 ? "Show fewer" : "Show " + number + " more", "");
        sign(false, Octicons.CHECK_16);
      }
      case SidebarLine.Deleted(String group, SavedView view) -> {
        String words = "Undo: delete “" + view.name() + "”";
        say(words, "", words, words);
        sign(false, Octicons.CHECK_16);
      }
      case SidebarLine.Hint(String group, String text) -> {
        say(text, "", text, "");
        sign(false, Octicons.CHECK_16);
      }
    }
  }

  private static String hover(SidebarLine.Choice choice, String full) {
    return switch (choice) {
      case SidebarLine.OfQueue queue -> full;
      case SidebarLine.OfFacet facet -> full;
      case SidebarLine.OfView(String group, SavedView view, int count, boolean on) ->
          full
              + "\n"
              + view.query()
              + "\n"
              + (view.own() ? "F2 renames it, Delete removes it" : "from the site’s copydesk.yaml");
    };
  }

  private void say(String words, String number, String accessible, String hover) {
    name.setText(words);
    count.setText(number);
    setAccessibleText(accessible);
    setTooltip(hover.isEmpty() ? null : new Tooltip(hover));
  }

  private void sign(boolean shown, Octicons icon) {
    sign.setIconCode(icon);
    sign.setVisible(shown);
    sign.setManaged(shown);
  }
}
