package dev.copydesk.ui.window;

import dev.copydesk.ui.command.Command;
import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.command.KeyStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

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
    for (CommandName.Group group : CommandName.Group.values()) {
      List<MenuItem> inGroup =
          new ArrayList<>(
              commands.all().stream()
                  .filter(
                      command ->
                          command.name().group() == group
                              && command.name() != CommandName.MENU
                              && !ThemeChoice.isChosenBy(command.name()))
                  .map(command -> item(commands, command))
                  .toList());
      switch (group) {
        case FILE -> inGroup.add(1, recent);
        case DECIDE, EDIT, GO, HELP -> {}
        case VIEW -> inGroup.addAll(List.of(columns, themes));
      }
      boolean isFolded = group != CommandName.Group.FILE && group != CommandName.Group.HELP;
      if (group == CommandName.Group.DECIDE || group == CommandName.Group.HELP) {
        items.add(new SeparatorMenuItem());
      }
      items.addAll(isFolded ? List.of(folded(group, inGroup)) : inGroup);
    }
    return items;
  }

  private static Menu folded(CommandName.Group group, List<MenuItem> items) {
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

  private static MenuItem item(Commands commands, Command command) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(command.label());
    item.disableProperty().bind(Bindings.not(command.enabled()));
    item.setOnAction(event -> command.runIfEnabled());
    item.setId("menu-" + command.name().id());
    // Shown only: the window itself listens to the keys, before any text field does. A key that
    // counts in the table alone stands as a label: as an accelerator it would count everywhere.
    Optional<KeyStroke> key = commands.keys().of(command.name()).stream().findFirst();
    if (key.isPresent()
        && key.get() instanceof KeyStroke.Keys(KeyCombination keys)
        && !command.name().isForTable(key.get())) {
      item.setAccelerator(keys);
    } else if (key.isPresent()) {
      Label letter = new Label(key.get().text());
      letter.getStyleClass().add("cd-key");
      item.setGraphic(letter);
    }
    return item;
  }
}
