package dev.copydesk.ui.window;

import dev.copydesk.ui.Remembered;
import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.sidebar.SidebarController;
import dev.copydesk.ui.sidebar.SidebarView;
import dev.copydesk.ui.table.ArticleTableView;
import java.util.Objects;
import javafx.beans.value.ObservableBooleanValue;

/** Shows and hides the sidebar, as she last wanted it, and saves what is looked for as a view. */
public final class SidebarCommands {

  private static final String SHOWN = "sidebar";
  private static final String WIDTH = "sidebar.width";

  private final WindowView window;
  private final SidebarView sidebar;
  private final ArticleTableView table;
  private final Remembered remembered;

  /** Remembers in {@code remembered} whether she wants the sidebar, and how wide. */
  public SidebarCommands(
      WindowView window, SidebarView sidebar, ArticleTableView table, Remembered remembered) {
    this.window = Objects.requireNonNull(window);
    this.sidebar = Objects.requireNonNull(sidebar);
    this.table = Objects.requireNonNull(table);
    this.remembered = Objects.requireNonNull(remembered);
    remembered
        .get(WIDTH)
        .filter(width -> width.matches("\\d{1,4}"))
        .ifPresent(width -> window.middle().setSidebarWidth(Integer.parseInt(width)));
    remembered.get(SHOWN).ifPresent(shown -> window.middle().wishSidebar(shown.equals("shown")));
  }

  /** Gives the commands their doing. */
  public void bind(Commands commands, SessionModel model, SidebarController controller) {
    ObservableBooleanValue isOpen = WindowCommands.isOpen(model);
    commands.bind(CommandName.SIDEBAR, isOpen, this::toggle);
    commands.bind(CommandName.SAVE_VIEW, isOpen, controller::saveView);
  }

  /** Remembers how wide the sidebar is. */
  public void keep() {
    remembered.put(WIDTH, Integer.toString((int) window.middle().sidebarWidth()));
  }

  private void toggle() {
    boolean show = !window.middle().sidebarShownProperty().get();
    boolean hadKeys = sidebar.isFocused();
    window.middle().wishSidebar(show);
    remembered.put(SHOWN, show ? "shown" : "hidden");
    if (show) {
      sidebar.focus();
    } else if (hadKeys) {
      table.focus();
    }
  }
}
