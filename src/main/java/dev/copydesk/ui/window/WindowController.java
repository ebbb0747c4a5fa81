package dev.copydesk.ui.window;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.ui.command.Command;
import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.model.DirectoryState;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Shown;
import dev.copydesk.ui.model.Status;
import dev.copydesk.ui.window.QuestionView.Answer;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The window's own gestures: opening and leaving, going from part to part, keys and menus. */
public final class WindowController implements WindowCommands.Window {

  private final WindowView view;
  private final SessionModel model;
  private final WindowParts parts;
  private final Surroundings surroundings;
  private final RecentDirectories recent;
  private final Leaving leaving;
  private final Commands commands;
  private final WindowKeys keys;

  /** Wires the window to the model and to what it frames. */
  public WindowController(
      WindowView view,
      SessionModel model,
      WindowParts parts,
      Commands commands,
      Surroundings surroundings) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.parts = Objects.requireNonNull(parts);
    this.surroundings = Objects.requireNonNull(surroundings);
    recent = new RecentDirectories(surroundings.remembered());
    leaving =
        new Leaving(
            view.question(),
            model,
            () ->
                Stream.of(
                        parts.form().unwrittenPlaces(),
                        parts.source().unwrittenPlaces(),
                        parts.table().unwrittenPlaces())
                    .flatMap(List::stream)
                    .toList());
    this.commands = Objects.requireNonNull(commands);
    keys = new WindowKeys(view, commands, parts, model);
    WindowCommands.bind(commands, model, this);
    FormCommands.bind(commands, view, model, parts);
    for (ThemeChoice theme : ThemeChoice.values()) {
      commands.bind(theme.command(), Commands.ALWAYS, () -> surroundings.use(theme));
    }
    ProblemCommands.bind(commands, model, parts.problemSteps(), parts.table());
    new ToolBarController(
        view.toolBar(), model, commands, parts.table(), recent, surroundings, this::open);
    new TitleController(model, surroundings::title);
    new StatusController(view.status(), model, parts.problems()::focus, this::notShown);
    new NoticeController(view.notice(), model, commands, () -> page(DetailView.Page.CHANGES));
    new DetailController(
        view.detail(),
        model,
        parts.form(),
        parts.source(),
        surroundings.remembered(),
        this::isAtRows);
    new StartController(view.start(), commands.named(CommandName.OPEN), model, recent, this::open);
    view.onDrop(this::dropped);
    view.onKey(keys::hear);
    view.onEscape(this::backToTable);
    view.onNoFocus(this::backToTable);
    commands.onBegun(this::begun);
    view.status().onStopped(parts.table()::focus);
    parts.table().onOpen(() -> model.deciding().turns().leaveRows(this::goToDetail));
    parts.problems().expandedProperty().addListener((p, before, now) -> view.showProblems(now));
    view.showProblems(parts.problems().expandedProperty().get());
    model.opened().stateProperty().addListener((property, before, now) -> show(now));
    show(model.opened().stateProperty().get());
  }

  /** Everything she can tell the window to do. */
  public List<Command> commands() {
    return commands.all();
  }

  /** Opens {@code directory} by its own name, once no unsaved work is lost by it. */
  public void open(Path directory) {
    leaving.ask(
        "open",
        () -> {
          recent.add(directory);
          model.opened().open(directory, nameOf(directory));
        });
  }

  /** Looks for what other programs changed meanwhile. */
  public void windowFocused() {
    if (model.opened().summaryProperty().get().isPresent()) {
      model.refresh();
    }
  }

  @Override
  public void open() {
    Optional<Path> from = recent.all().stream().findFirst();
    surroundings.chooseDirectory(from).ifPresent(this::open);
  }

  @Override
  public void save(List<ArticleId> articles) {
    model
        .saving()
        .save(
            articles,
            report -> UnfitWords.of(report, parts.form().unfitHere()).ifPresent(model::tell));
  }

  @Override
  public void saveAll() {
    model
        .saving()
        .saveAll(
            report -> UnfitWords.of(report, parts.form().unwrittenPlaces()).ifPresent(model::tell));
  }

  @Override
  public void find() {
    view.toolBar().search().focus();
  }

  @Override
  public void goToTable() {
    parts.table().focus();
  }

  @Override
  public void goToDetail() {
    if (DetailController.hasForm(model.shownProperty().get())
        && view.detail().page() == DetailView.Page.FORM) {
      parts.form().focus();
    } else if (model.shownProperty().get() instanceof Shown.Several several
        && !several.stopped()
        && view.detail().page() == DetailView.Page.FORM) {
      parts.form().focusOnceShown();
      model.tell(Status.plain("What you type goes into the form as soon as it is there"));
    } else {
      focusPage();
    }
  }

  @Override
  public void goToNextPane() {
    List<Node> all = new ArrayList<>(List.of(view.toolBar().node(), view.notice().node()));
    all.add(parts.viewName().node());
    if (view.middle().sidebarShownProperty().get()) {
      all.add(parts.sidebar().node());
    }
    // What goes on is next to the table, so that a decision is stopped by two keys.
    all.addAll(List.of(parts.table().node(), view.status().activity()));
    all.addAll(List.of(view.detail().node(), parts.problems().node()));
    view.nextOf(all);
  }

  @Override
  public void foldProblems() {
    boolean open = !parts.problems().expandedProperty().get();
    parts.problems().expandedProperty().set(open);
    if (open) {
      parts.problems().focus();
    }
  }

  @Override
  public void page(DetailView.Page page) {
    if (view.detail().has(page) || view.detail().isCalm()) {
      view.detail().select(page);
      focusPage();
    } else {
      model.tell(Status.plain("That page is about one story; several are selected"));
    }
  }

  private void backToTable() {
    if (model.opened().stateProperty().get() instanceof DirectoryState.Shown) {
      parts.table().focus();
    }
  }

  /** What was told last counts no longer once she does something else than going on. */
  private void begun(CommandName name) {
    if (!WindowCommands.GOING_ON.contains(name)) {
      model.tell(Status.NONE);
    }
  }

  private boolean isAtRows() {
    return view.isFocusIn(parts.table().node())
        || view.isFocusIn(parts.problems().node())
        || view.isFocusIn(parts.sidebar().node());
  }

  private void focusPage() {
    if (view.detail().isShowing(DetailView.Page.SOURCE)) {
      parts.source().focus();
    } else if (view.detail().isShowing(DetailView.Page.HISTORY)) {
      parts.history().focus();
    } else {
      view.detail().focus();
    }
  }

  @Override
  public void readAgain() {
    if (model.opened().stateProperty().get()
        instanceof DirectoryState.Shown(Path path, String name)) {
      leaving.ask("read again", () -> model.opened().open(path, name));
    }
  }

  @Override
  public void menu() {
    view.toolBar().openMenu();
  }

  @Override
  public void keys() {
    view.keyList().show(commands);
  }

  @Override
  public void palette() {
    view.palette().show(commands.all());
  }

  @Override
  public void notShown() {
    model
        .opened()
        .summaryProperty()
        .get()
        .map(FilesNotShown::new)
        .ifPresent(
            files ->
                view.question()
                    .ask(
                        "Files that have no row",
                        "They are in this directory, and Copydesk leaves them as they are.",
                        List.of(new NameListView(files.lines()).node()),
                        List.of(new Answer("Close", "accent", () -> {}))));
  }

  @Override
  public void about() {
    view.question()
        .ask(
            "Copydesk " + surroundings.version(),
            "An editor for the front matter of article files. It changes what you change, and"
                + " not a byte more. Apache License 2.0.",
            List.of(),
            List.of(new Answer("Close", "accent", () -> {})));
  }

  public void close() {
    leaving.ask(
        "close",
        () -> {
          model.close();
          surroundings.end();
        });
  }

  private void show(DirectoryState state) {
    boolean isShown = state instanceof DirectoryState.Shown;
    view.showArticles(isShown);
    view.toolBar().search().setEnabled(isShown);
    if (isShown) {
      // Which row she is at, whoever remembers her last place says once all is read.
      parts.table().takeKeys();
    } else {
      view.start().focus();
    }
  }

  /** All is read: at the first row she can decide at once, unless she is somewhere already. */
  public void begin() {
    List<Entry> rows = model.rows().rows();
    if (model.showing().selectedProperty().get().isEmpty()
        && !rows.isEmpty()
        && view.isFocusIn(parts.table().node())) {
      model.showing().selectOne(rows.getFirst().id());
    }
  }

  private void dropped(List<File> files) {
    if (files.size() == 1 && files.getFirst().isDirectory()) {
      open(files.getFirst().toPath());
    } else {
      model.tell(Status.bad("Drop one directory here to open it"));
    }
  }

  private static String nameOf(Path directory) {
    return Optional.ofNullable(directory.getFileName()).orElse(directory).toString();
  }
}
