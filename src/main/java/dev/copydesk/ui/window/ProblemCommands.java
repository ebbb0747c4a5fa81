package dev.copydesk.ui.window;

import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.problems.ProblemsController;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

/** What the commands about problems do: going to them, mending all of a kind, muting. */
final class ProblemCommands {

  private ProblemCommands() {}

  static void bind(Commands commands, SessionModel model, ProblemsController problems) {
    ObservableBooleanValue hasProblems = Bindings.isNotEmpty(model.problems().problems());
    // Open while there are none yet: the step itself tells that the reading goes on.
    commands.bind(CommandName.NEXT_PROBLEM, WindowCommands.isOpen(model), problems::next);
    commands.bind(CommandName.PREVIOUS_PROBLEM, WindowCommands.isOpen(model), problems::previous);
    commands.bind(CommandName.FIX_ALL, hasProblems, problems::mendAll);
    commands.bind(CommandName.MUTE_FINDING, hasProblems, problems::muteFinding);
    commands.bind(CommandName.MUTE_RULE, hasProblems, problems::muteRule);
  }
}
