package dev.copydesk.ui.window;

import static dev.copydesk.ui.command.Commands.ALWAYS;

import dev.copydesk.document.ArticleId;
import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.model.DirectoryState;
import dev.copydesk.ui.model.SessionModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

/** What the commands of the frame itself do: files, undo, and going from part to part. */
final class WindowCommands {

  /** After these, what was told last is still of use. */
  static final Set<CommandName> GOING_ON =
      EnumSet.of(
          CommandName.NEXT_ROW,
          CommandName.PREVIOUS_ROW,
          CommandName.SELECT_NEXT,
          CommandName.SELECT_PREVIOUS,
          CommandName.TICK);

  private WindowCommands() {}

  /** What these commands do in the window itself; what they do to articles, the model does. */
  interface Window {

    void open();

    void save(List<ArticleId> articles);

    void saveAll();

    void find();

    void goToTable();

    void goToDetail();

    void goToNextPane();

    void foldProblems();

    void page(DetailView.Page page);

    void readAgain();

    void palette();

    void menu();

    void keys();

    void about();

    void notShown();

    void close();
  }

  /** Whether the table of a directory is shown. */
  static ObservableBooleanValue isOpen(SessionModel model) {
    return Bindings.createBooleanBinding(
        () -> model.opened().stateProperty().get() instanceof DirectoryState.Shown,
        model.opened().stateProperty());
  }

  /** Whether an article is selected. */
  static ObservableBooleanValue isSelected(SessionModel model) {
    return Bindings.createBooleanBinding(
        () -> !model.showing().selectedProperty().get().isEmpty(),
        model.showing().selectedProperty());
  }

  /** Whether there is something to decide about: a ticked row, else a selected one. */
  static ObservableBooleanValue isChosen(SessionModel model) {
    return Bindings.createBooleanBinding(
        () -> !model.deciding().chosen().isEmpty(),
        model.deciding().ticks().tickedProperty(),
        model.showing().selectedProperty());
  }

  /** Runs it in its turn, when what her keys asked for before is done. */
  static Runnable inTurn(SessionModel model, Runnable run) {
    return () -> model.deciding().turns().take(run);
  }

  /** Runs it when what her keys asked for before is done, wherever she is by then. */
  private static Runnable anywhere(SessionModel model, Runnable run) {
    return () -> model.deciding().turns().takeAnywhere(run);
  }

  /** Saves what it was pressed on, with all that was asked for before. */
  private static void save(SessionModel model, Window window) {
    List<ArticleId> pressedOn = model.showing().selectedProperty().get();
    model.deciding().turns().takeAnywhere(() -> window.save(pressedOn));
  }

  static void bind(Commands commands, SessionModel model, Window window) {
    ObservableBooleanValue isOpen = isOpen(model);
    commands.bind(CommandName.OPEN, ALWAYS, anywhere(model, window::open));
    commands.bind(CommandName.SAVE, isSelected(model), () -> save(model, window));
    commands.bind(CommandName.SAVE_ALL, isOpen, anywhere(model, window::saveAll));
    commands.bind(CommandName.READ_AGAIN, isOpen, anywhere(model, window::readAgain));
    commands.bind(
        CommandName.RECOVER,
        model.saving().leftBehind().canRecover(),
        model.saving().leftBehind()::recover);
    commands.bind(CommandName.CLOSE, ALWAYS, anywhere(model, window::close));
    commands.bind(
        CommandName.UNDO,
        named("Undo", model.undoNameProperty()),
        model.undoNameProperty().isNotEmpty().or(model.deciding().turns().busyProperty()),
        model::undo);
    commands.bind(
        CommandName.REDO,
        named("Redo", model.redoNameProperty()),
        model.redoNameProperty().isNotEmpty().or(model.deciding().turns().busyProperty()),
        model::redo);
    commands.bind(CommandName.FIND, isOpen, window::find);
    commands.bind(CommandName.TABLE, isOpen, window::goToTable);
    commands.bind(
        CommandName.DETAIL, isOpen, () -> model.deciding().turns().leaveRows(window::goToDetail));
    commands.bind(CommandName.NEXT_PANE, isOpen, window::goToNextPane);
    commands.bind(CommandName.FORM, isOpen, () -> window.page(DetailView.Page.FORM));
    commands.bind(CommandName.SOURCE, isOpen, () -> window.page(DetailView.Page.SOURCE));
    commands.bind(CommandName.CHANGES, isOpen, () -> window.page(DetailView.Page.CHANGES));
    commands.bind(CommandName.HISTORY, isOpen, () -> window.page(DetailView.Page.HISTORY));
    commands.bind(CommandName.PROBLEMS, isOpen, window::foldProblems);
    commands.bind(
        CommandName.NOT_SHOWN,
        Bindings.createBooleanBinding(
            () ->
                model.opened().summaryProperty().get().map(FilesNotShown::new).stream()
                    .anyMatch(files -> !files.lines().isEmpty()),
            model.opened().summaryProperty()),
        window::notShown);
    commands.bind(CommandName.PALETTE, ALWAYS, window::palette);
    commands.bind(CommandName.MENU, ALWAYS, window::menu);
    commands.bind(CommandName.KEYS, ALWAYS, window::keys);
    commands.bind(CommandName.ABOUT, ALWAYS, window::about);
  }

  private static ObservableStringValue named(String verb, ObservableStringValue what) {
    return Bindings.createStringBinding(
        () -> what.get().isEmpty() ? verb : verb + " “" + what.get() + "”", what);
  }
}
