package dev.copydesk.ui.window;

import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.table.CellController;

/** What the keys of a spreadsheet do in the table. */
public final class TableCommands {

  private TableCommands() {}

  /** Binds copying, pasting and editing of cells. */
  public static void bind(Commands commands, SessionModel model, CellController cells) {
    var isChosen = WindowCommands.isChosen(model);
    commands.bind(CommandName.COPY_ROWS, isChosen, WindowCommands.inTurn(model, cells::copy));
    commands.bind(
        CommandName.COPY_CELLS, isChosen, WindowCommands.inTurn(model, cells::copyColumn));
    commands.bind(CommandName.PASTE_COLUMN, isChosen, WindowCommands.inTurn(model, cells::paste));
    commands.bind(
        CommandName.EDIT_CELL,
        WindowCommands.isSelected(model),
        WindowCommands.inTurn(model, cells::edit));
  }
}
