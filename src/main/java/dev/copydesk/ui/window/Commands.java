package dev.copydesk.ui.window;

import dev.copydesk.ui.model.DirectoryState;
import dev.copydesk.ui.model.SessionModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Every command once: its name, its keys, when it can be done and what it does. */
public final class Commands {

  private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

  private final List<Command> all;

  /** What commands do in the window itself; what they do to articles, the model does. */
  public interface Window {

    void open();

    void saveSelected();

    void saveAll();

    void find();

    void goToTable();

    void goToDetail();

    void goToNextPane();

    void nextProblem();

    void previousProblem();

    void foldProblems();

    void page(DetailView.Page page);

    void readAgain();

    void menu();

    void keys();

    void about();

    void close();
  }

  /** The commands of a window over {@code model}. */
  public Commands(SessionModel model, Window window) {
    ObservableBooleanValue isOpen =
        Bindings.createBooleanBinding(
            () -> model.opened().stateProperty().get() instanceof DirectoryState.Shown,
            model.opened().stateProperty());
    ObservableBooleanValue hasProblems = Bindings.isNotEmpty(model.problems().problems());
    ObservableBooleanValue isSelected =
        Bindings.createBooleanBinding(
            () -> !model.showing().selectedProperty().get().isEmpty(),
            model.showing().selectedProperty());
    all =
        List.of(
            file("open", "Open…", ALWAYS, window::open, "Shortcut+O"),
            file("save", "Save", isSelected, window::saveSelected, "Shortcut+S"),
            file("save-all", "Save all", isOpen, window::saveAll, "Shortcut+Shift+S"),
            file("read-again", "Read the directory again", isOpen, window::readAgain, "F5"),
            file("close", "Close", ALWAYS, window::close, "Shortcut+Q"),
            new Command(
                "undo",
                Command.Group.EDIT,
                named("Undo", model.undoNameProperty()),
                keys("Shortcut+Z"),
                model.undoNameProperty().isNotEmpty(),
                model::undo),
            new Command(
                "redo",
                Command.Group.EDIT,
                named("Redo", model.redoNameProperty()),
                keys("Shortcut+Y", "Shortcut+Shift+Z"),
                model.redoNameProperty().isNotEmpty(),
                model::redo),
            go("find", "Filter", isOpen, window::find, "Shortcut+F"),
            go("table", "Table", isOpen, window::goToTable, "Shortcut+T"),
            go("detail", "Article", isOpen, window::goToDetail, "Shortcut+E"),
            go("next-pane", "Next part of the window", isOpen, window::goToNextPane, "F6"),
            go("next-problem", "Next problem", hasProblems, window::nextProblem, "F8"),
            go(
                "previous-problem",
                "Previous problem",
                hasProblems,
                window::previousProblem,
                "Shift+F8"),
            view("form", "Form", isOpen, () -> window.page(DetailView.Page.FORM), "Shortcut+1"),
            view(
                "source",
                "Source",
                isOpen,
                () -> window.page(DetailView.Page.SOURCE),
                "Shortcut+2"),
            view(
                "changes",
                "Changes",
                isOpen,
                () -> window.page(DetailView.Page.CHANGES),
                "Shortcut+3"),
            view("problems", "Problems", isOpen, window::foldProblems, "Shortcut+Shift+M"),
            help("menu", "Menu", window::menu, "F10"),
            help("keys", "Keys", window::keys, "F1"),
            help("about", "About Copydesk", window::about));
  }

  public List<Command> all() {
    return all;
  }

  /**
   * The command with that lasting name.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public Command named(String id) {
    return all.stream().filter(command -> command.id().equals(id)).findFirst().orElseThrow();
  }

  /** The command that the keys pressed are for, if it can be done now. */
  public Optional<Command> of(KeyEvent event) {
    return all.stream()
        .filter(command -> command.keys().stream().anyMatch(keys -> keys.match(event)))
        .filter(command -> command.enabled().get())
        .findFirst();
  }

  private static Command file(
      String id, String name, ObservableBooleanValue enabled, Runnable run, String... keys) {
    return plain(id, Command.Group.FILE, name, enabled, run, keys);
  }

  private static Command go(
      String id, String name, ObservableBooleanValue enabled, Runnable run, String... keys) {
    return plain(id, Command.Group.GO, name, enabled, run, keys);
  }

  private static Command view(
      String id, String name, ObservableBooleanValue enabled, Runnable run, String... keys) {
    return plain(id, Command.Group.VIEW, name, enabled, run, keys);
  }

  private static Command help(String id, String name, Runnable run, String... keys) {
    return plain(id, Command.Group.HELP, name, ALWAYS, run, keys);
  }

  private static Command plain(
      String id,
      Command.Group group,
      String name,
      ObservableBooleanValue enabled,
      Runnable run,
      String... keys) {
    return new Command(id, group, new SimpleStringProperty(name), keys(keys), enabled, run);
  }

  private static List<KeyCombination> keys(String... names) {
    return Arrays.stream(names).map(KeyCombination::valueOf).toList();
  }

  private static ObservableStringValue named(String verb, ObservableStringValue what) {
    return Bindings.createStringBinding(
        () -> what.get().isEmpty() ? verb : verb + " “" + what.get() + "”", what);
  }
}
