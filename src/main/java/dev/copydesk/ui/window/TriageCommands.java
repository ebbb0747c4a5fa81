package dev.copydesk.ui.window;

import dev.copydesk.session.Decision;
import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.form.Links;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.table.ArticleTableView;
import dev.copydesk.ui.triage.TriageController;
import dev.copydesk.ui.triage.TriageView;
import javafx.beans.value.ObservableBooleanValue;

/** What the single keys of the table do: decide, tick, note and go on. */
public final class TriageCommands {

  private TriageCommands() {}

  /** Makes the keys of this table decide. */
  public static void bind(
      Commands commands, SessionModel model, ArticleTableView table, TriageView line, Links links) {
    TriageController triage =
        new TriageController(
            line,
            model,
            new TriageController.Table() {
              @Override
              public void focus() {
                table.focus();
              }

              @Override
              public void goToArticle() {
                commands.named(CommandName.DETAIL).runIfEnabled();
              }

              @Override
              public void move(boolean down, boolean extending) {
                table.move(down, extending);
              }
            },
            links::open);
    table.onKey(triage.keys());
    ObservableBooleanValue isOpen = WindowCommands.isOpen(model);
    ObservableBooleanValue isSelected = WindowCommands.isSelected(model);
    ObservableBooleanValue isChosen = WindowCommands.isChosen(model);
    commands.bind(CommandName.PUBLISH, isChosen, () -> triage.publish(false));
    commands.bind(CommandName.PUBLISH_ANYWAY, isChosen, () -> triage.publish(true));
    decides(commands, CommandName.UNPUBLISH, isChosen, triage, new Decision.Unpublish());
    decides(commands, CommandName.REMOVE, isChosen, triage, new Decision.Remove());
    decides(commands, CommandName.PUT_ASIDE, isChosen, triage, new Decision.PutAside());
    decides(commands, CommandName.QUALITY_UP, isChosen, triage, new Decision.QualityBy(1));
    decides(commands, CommandName.QUALITY_DOWN, isChosen, triage, new Decision.QualityBy(-1));
    commands.bind(CommandName.REPEAT, isChosen, triage::repeat);
    commands.bind(CommandName.TICK, isSelected, triage::tick);
    commands.bind(CommandName.NOTE, isChosen, triage::note);
    commands.bind(CommandName.OPEN_LINK, isSelected, triage::openLink);
    commands.bind(CommandName.SAVE_AND_GO_ON, isChosen, triage::saveAndGoOn);
    commands.bind(CommandName.NEXT_ROW, isOpen, () -> triage.move(true, false));
    commands.bind(CommandName.PREVIOUS_ROW, isOpen, () -> triage.move(false, false));
    commands.bind(CommandName.SELECT_NEXT, isOpen, () -> triage.move(true, true));
    commands.bind(CommandName.SELECT_PREVIOUS, isOpen, () -> triage.move(false, true));
  }

  private static void decides(
      Commands commands,
      CommandName name,
      ObservableBooleanValue enabled,
      TriageController triage,
      Decision decision) {
    commands.bind(name, enabled, () -> triage.decide(decision));
  }
}
