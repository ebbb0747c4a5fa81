package dev.copydesk.ui.window;

import dev.copydesk.ui.bulk.ChangeManyController;
import dev.copydesk.ui.bulk.TopicLineController;
import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.model.SessionModel;
import javafx.beans.value.ObservableBooleanValue;

/** What the commands that change the chosen articles at once do. */
public final class ManyCommands {

  private ManyCommands() {}

  public static void bind(
      Commands commands,
      SessionModel model,
      ChangeManyController changes,
      TopicLineController topics) {
    ObservableBooleanValue isChosen = WindowCommands.isChosen(model);
    commands.bind(
        CommandName.CHANGE_MANY, isChosen, WindowCommands.inTurn(model, changes::changeMany));
    commands.bind(
        CommandName.REPLACE_TEXT, isChosen, WindowCommands.inTurn(model, changes::replaceText));
    commands.bind(
        CommandName.SWAP_SOURCE, isChosen, WindowCommands.inTurn(model, changes::swapSource));
    commands.bind(CommandName.TOPICS, isChosen, WindowCommands.inTurn(model, topics::ask));
  }
}
