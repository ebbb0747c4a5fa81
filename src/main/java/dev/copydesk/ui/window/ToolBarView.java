package dev.copydesk.ui.window;

import dev.copydesk.ui.command.Command;
import dev.copydesk.ui.search.SearchView;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** The line on top: open, save, the search box, undo, redo and the menu. */
public final class ToolBarView {

  private final Button sidebar = iconButton(Octicons.SIDEBAR_COLLAPSE_16, "Sidebar");
  private final Button open = new Button();
  private final Button save = new Button();
  private final Label saveKey = new Label();
  private final Button saveAll = new Button();
  private final SearchView search = new SearchView();
  private final Button undo = iconButton(Octicons.REPLY_16, "Undo");
  private final Button redo = iconButton(Octicons.REPLY_16, "Redo");
  private final MenuButton menu = new MenuButton();
  private final VBox root;

  public ToolBarView() {
    save.getStyleClass().add("cd-save");
    save.setGraphic(saveKey);
    save.setContentDisplay(ContentDisplay.RIGHT);
    saveKey.getStyleClass().add("cd-key");
    HBox.setHgrow(search.node(), Priority.ALWAYS);
    menu.setGraphic(new FontIcon(Octicons.KEBAB_HORIZONTAL_16));
    menu.setAccessibleText("Menu");
    menu.setTooltip(new Tooltip("Menu (F10)"));
    menu.getStyleClass().add("no-arrow");
    menu.setId("menu");
    sidebar.setId("sidebar-button");
    open.setId("open");
    save.setId("save");
    saveAll.setId("save-all");
    undo.setId("undo");
    redo.setId("redo");
    // There is no icon for redo; it is the other one's mirror image.
    redo.getGraphic().getStyleClass().add("cd-mirrored");
    HBox bar = new HBox(sidebar, open, save, saveAll, search.node(), undo, redo, menu);
    bar.getStyleClass().add("cd-toolbar");
    bar.setAlignment(Pos.CENTER_LEFT);
    root = new VBox(bar, search.line());
  }

  public Node node() {
    return root;
  }

  /** Makes the buttons do these commands; each is disabled while its command cannot be done. */
  public void show(
      Command sidebarCommand,
      Command openCommand,
      Command saveCommand,
      Command saveAllCommand,
      Command undoCommand,
      Command redoCommand) {
    wire(sidebar, sidebarCommand);
    wire(open, openCommand);
    open.textProperty().bind(openCommand.label());
    wire(save, saveCommand);
    saveKey.textProperty().bind(saveCommand.keyText());
    wire(saveAll, saveAllCommand);
    wire(undo, undoCommand);
    wire(redo, redoCommand);
  }

  private static void wire(Button button, Command command) {
    button.setOnAction(event -> command.runIfEnabled());
    button.disableProperty().bind(Bindings.not(command.enabled()));
    Tooltip tip = new Tooltip();
    tip.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    command.label().get() + command.key().map(key -> "  (" + key + ")").orElse(""),
                command.label(),
                command.keyText()));
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(command.label());
  }

  /**
   * Shows how many articles a save would write.
   *
   * @param selected how many of those are selected
   * @param all how many there are; the button for all is there only where they are more
   */
  public void showUnsaved(int selected, int all) {
    save.setText(selected == 0 ? "Save" : "Save " + selected);
    save.getStyleClass().remove("success");
    if (selected > 0) {
      save.getStyleClass().add("success");
    }
    saveAll.setText("Save all " + all);
    saveAll.setVisible(all > selected);
    saveAll.setManaged(all > selected);
  }

  public void showMenu(List<MenuItem> items) {
    menu.getItems().setAll(items);
  }

  /** Runs {@code prepare} before the menu opens. */
  public void onMenu(Runnable prepare) {
    menu.setOnShowing(event -> prepare.run());
  }

  /** Opens the menu; what had the keys has them again when it closes with nothing chosen. */
  public void openMenu() {
    Optional<Node> before = Optional.ofNullable(menu.getScene()).map(Scene::getFocusOwner);
    menu.requestFocus();
    menu.setOnHidden(
        event -> {
          menu.setOnHidden(null);
          if (menu.isFocused()) {
            before.ifPresent(Node::requestFocus);
          }
        });
    menu.show();
  }

  /** The search box. */
  public SearchView search() {
    return search;
  }

  private static Button iconButton(Ikon icon, String name) {
    Button button = new Button();
    button.setGraphic(new FontIcon(icon));
    button.setAccessibleText(name);
    return button;
  }
}
