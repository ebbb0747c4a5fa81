package dev.copydesk.ui.window;

import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.problems.ProblemsController;
import dev.copydesk.ui.table.ArticleTableView;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

/** What the commands about problems do: going to them, mending all of a kind, muting. */
final class ProblemCommands {

  private ProblemCommands() {}

  /**
   * @param table where she mostly comes from, and goes on after a mend if she did
   */
  static void bind(
      Commands commands, SessionModel model, ProblemsController problems, ArticleTableView table) {
    ObservableBooleanValue hasProblems = Bindings.isNotEmpty(model.problems().problems());
    // Open while there are none yet: the step itself tells that the reading goes on.
    commands.bind(
        CommandName.NEXT_PROBLEM,
        WindowCommands.isOpen(model),
        () -> from(table, problems, problems::next));
    commands.bind(
        CommandName.PREVIOUS_PROBLEM,
        WindowCommands.isOpen(model),
        () -> from(table, problems, problems::previous));
    commands.bind(CommandName.FIX_ALL, hasProblems, problems::mendAll);
    commands.bind(CommandName.MUTE_FINDING, hasProblems, problems::muteFinding);
    commands.bind(CommandName.MUTE_RULE, hasProblems, problems::muteRule);
    commands.bind(
        CommandName.UNMUTE,
        Bindings.createBooleanBinding(
            () -> !model.problems().mutedProperty().get().each().isEmpty(),
            model.problems().mutedProperty()),
        problems::unmute);
  }

  /** What she presses behind a mend is meant for where she was: a letter is a decision there. */
  private static void from(ArticleTableView table, ProblemsController problems, Runnable step) {
    if (table.hasKeys()) {
      problems.afterMend(table::focus);
    }
    step.run();
  }
}
