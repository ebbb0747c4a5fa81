package dev.copydesk.ui.window;

import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.search.SearchController;
import dev.copydesk.ui.table.ArticleTableView;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** Fills the tool bar: its buttons, the search, the menu, and how much is unsaved. */
final class ToolBarController {

  private final ToolBarView view;
  private final SessionModel model;
  private final RecentDirectories recent;
  private final Consumer<Path> open;

  /**
   * @param table where she goes on from the search, and whose columns the menu offers
   * @param open opens another directory
   */
  ToolBarController(
      ToolBarView view,
      SessionModel model,
      Commands commands,
      ArticleTableView table,
      RecentDirectories recent,
      Surroundings surroundings,
      Consumer<Path> open) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.recent = Objects.requireNonNull(recent);
    this.open = Objects.requireNonNull(open);
    view.show(
        commands.named(CommandName.SIDEBAR),
        commands.named(CommandName.OPEN),
        commands.named(CommandName.SAVE),
        commands.named(CommandName.SAVE_ALL),
        commands.named(CommandName.UNDO),
        commands.named(CommandName.REDO));
    new SearchController(view.search(), model, table::focus);
    model.rows().onSwapped(this::unsaved);
    model.saving().unsavedProperty().addListener((property, before, now) -> unsaved());
    model.showing().selectedProperty().addListener((property, before, now) -> unsaved());
    Menu columns = new Menu("Columns");
    columns.getItems().setAll(table.columnItems());
    Menu openRecent = new Menu("Open recent");
    view.onMenu(
        () -> {
          openRecent.getItems().setAll(recentItems());
          Menu themes = MenuEntries.themes(surroundings.theme(), surroundings::use);
          view.showMenu(MenuEntries.of(commands, openRecent, columns, themes));
        });
  }

  private List<MenuItem> recentItems() {
    List<MenuItem> items =
        recent.all().stream()
            .map(
                path -> {
                  MenuItem item = new MenuItem(path.toString());
                  item.setMnemonicParsing(false);
                  item.setOnAction(event -> open.accept(path));
                  return item;
                })
            .toList();
    MenuItem none = new MenuItem("None yet");
    none.setDisable(true);
    return items.isEmpty() ? List.of(none) : items;
  }

  private void unsaved() {
    int all = model.saving().unsavedProperty().get();
    int selected =
        all == 0 ? 0 : model.rows().unsavedAmong(model.showing().selectedProperty().get());
    view.showUnsaved(selected, all);
  }
}
