package dev.copydesk.ui.window;

import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.statistics.StatisticsController;
import dev.copydesk.ui.stories.LinksController;
import dev.copydesk.ui.stories.PicturesController;
import dev.copydesk.ui.stories.StoriesView;

/** What the commands about knowing the stories do, and when a story is looked into. */
public final class StoryCommands {

  private StoryCommands() {}

  public static void bind(
      Commands commands,
      SessionModel model,
      DetailView detail,
      StoriesView stories,
      StatisticsController statistics,
      LinksController links,
      PicturesController pictures) {
    detail.onPage(
        page -> {
          model.stories().radar().setWanted(page == DetailView.Page.STORIES);
          pictures.setSeen(page == DetailView.Page.STORIES);
        });
    commands.bind(CommandName.PICTURES, Commands.ALWAYS, pictures::toggle);
    commands.bind(
        CommandName.STORIES,
        WindowCommands.isOpen(model),
        () -> {
          detail.select(DetailView.Page.STORIES);
          stories.focus();
        });
    commands.bind(CommandName.STATISTICS, WindowCommands.isOpen(model), statistics::toggle);
    commands.bind(CommandName.CHECK_LINKS, WindowCommands.isChosen(model), links::check);
  }
}
