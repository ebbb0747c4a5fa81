package dev.copydesk.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menu made from the commands: their names and keys, in their groups. */
final class MenuEntries {

  private MenuEntries() {}

  /**
   * The whole menu.
   *
   * @param recent the directories opened before
   * @param columns shows or hides the table's columns
   * @param themes chooses the looks
   */
  static List<MenuItem> of(Commands commands, Menu recent, Menu columns, Menu themes) {
    List<MenuItem> items = new ArrayList<>();
    for (Command.Group group : Command.Group.values()) {
      List<MenuItem> inGroup =
          new ArrayList<>(
              commands.all().stream()
                  .filter(command -> command.group() == group && !command.id().equals("menu"))
                  .map(MenuEntries::item)
                  .toList());
      switch (group) {
        case FILE -> inGroup.add(1, recent);
        case EDIT, GO, HELP -> {}
        case VIEW -> inGroup.addAll(List.of(columns, themes));
      }
      boolean isFolded = group == Command.Group.GO || group == Command.Group.VIEW;
      if (group == Command.Group.EDIT || group == Command.Group.GO || group == Command.Group.HELP) {
        items.add(new SeparatorMenuItem());
      }
      items.addAll(isFolded ? List.of(folded(group, inGroup)) : inGroup);
    }
    return items;
  }

  private static Menu folded(Command.Group group, List<MenuItem> items) {
    Menu menu = new Menu(group.title());
    menu.getItems().setAll(items);
    return menu;
  }

  static Menu themes(ThemeChoice now, Consumer<ThemeChoice> choose) {
    Menu menu = new Menu("Theme");
    ToggleGroup group = new ToggleGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      RadioMenuItem item = new RadioMenuItem(choice.label());
      item.setToggleGroup(group);
      item.setSelected(choice == now);
      item.setOnAction(event -> choose.accept(choice));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(command.name());
    item.disableProperty().bind(Bindings.not(command.enabled()));
    item.setOnAction(event -> command.runIfEnabled());
    item.setId("menu-" + command.id());
    // Shown only: the window itself listens to the keys, before any text field does.
    command.keys().stream().findFirst().ifPresent(item::setAccelerator);
    return item;
  }
}
