package dev.copydesk.app;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.rule.Checker;
import dev.copydesk.rule.RuleBook;
import dev.copydesk.session.Session;
import dev.copydesk.session.SiteCheck;
import dev.copydesk.ui.Remembered;
import dev.copydesk.ui.bulk.ChangeManyController;
import dev.copydesk.ui.bulk.ChangeManyView;
import dev.copydesk.ui.bulk.TopicLineController;
import dev.copydesk.ui.bulk.TopicLineView;
import dev.copydesk.ui.changes.ChangesController;
import dev.copydesk.ui.changes.ChangesView;
import dev.copydesk.ui.command.Commands;
import dev.copydesk.ui.command.KeyBindings;
import dev.copydesk.ui.form.FormController;
import dev.copydesk.ui.form.FormView;
import dev.copydesk.ui.form.Links;
import dev.copydesk.ui.history.HistoryController;
import dev.copydesk.ui.history.HistoryView;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.preview.PreviewController;
import dev.copydesk.ui.preview.PreviewView;
import dev.copydesk.ui.problems.ProblemsController;
import dev.copydesk.ui.problems.ProblemsView;
import dev.copydesk.ui.sidebar.SidebarController;
import dev.copydesk.ui.sidebar.SidebarView;
import dev.copydesk.ui.sidebar.ViewNameView;
import dev.copydesk.ui.source.SourceController;
import dev.copydesk.ui.source.SourceView;
import dev.copydesk.ui.statistics.StatisticsController;
import dev.copydesk.ui.statistics.StatisticsView;
import dev.copydesk.ui.stories.LinksController;
import dev.copydesk.ui.stories.LinksView;
import dev.copydesk.ui.stories.PicturesController;
import dev.copydesk.ui.stories.PicturesView;
import dev.copydesk.ui.stories.PreviewedPictureView;
import dev.copydesk.ui.stories.StoriesController;
import dev.copydesk.ui.stories.StoriesView;
import dev.copydesk.ui.table.ArticleTableController;
import dev.copydesk.ui.table.ArticleTableView;
import dev.copydesk.ui.table.CellController;
import dev.copydesk.ui.triage.TriageView;
import dev.copydesk.ui.window.LastPlace;
import dev.copydesk.ui.window.ManyCommands;
import dev.copydesk.ui.window.SidebarCommands;
import dev.copydesk.ui.window.StoryCommands;
import dev.copydesk.ui.window.TableCommands;
import dev.copydesk.ui.window.TableLayouts;
import dev.copydesk.ui.window.TriageCommands;
import dev.copydesk.ui.window.WindowController;
import dev.copydesk.ui.window.WindowParts;
import dev.copydesk.ui.window.WindowView;
import dev.copydesk.web.Pictures;
import dev.copydesk.web.Web;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Scene;

/** The only place where services, models, views and controllers are made and put together. */
final class Wiring {

  private static final List<String> STYLES =
      List.of(
          "window.css",
          "form.css",
          "sidebar.css",
          "source.css",
          "history.css",
          "table.css",
          "stories.css",
          "preview.css",
          "problems.css",
          "triage.css");

  private static final int MOST_PICTURES = 400;
  private static final long MOST_PICTURE_BYTES = 48L * 1024 * 1024;

  private static final String FOLDED = "folded";
  private static final String DETAIL_WIDTH = "detail";
  private static final String SEPARATOR = "\t";

  private final Remembered remembered;
  private final SessionModel model;
  private final FormView form;
  private final WindowView window;
  private final PreviewController previews;
  private final WindowController controller;
  private final LastPlace lastPlace;
  private final SidebarCommands sidebarCommands;

  /**
   * Puts a window together.
   *
   * @param web contacts servers, when she says so
   * @param worker runs the session's work, one thing after the other
   * @param fx runs things on the FX thread, in order
   * @param unsavedWork where unsaved work is kept against a crash; empty to keep none
   */
  Wiring(
      dev.copydesk.ui.window.Surroundings surroundings,
      Links links,
      Web web,
      Executor worker,
      Executor fx,
      Optional<Path> unsavedWork) {
    Checker checker = new Checker(RuleBook.standard());
    model =
        new SessionModel(
            listener ->
                new Session(SchemaFile.builtIn(), new SiteCheck(checker), unsavedWork, listener),
            worker,
            fx);
    remembered = surroundings.remembered();
    ArticleTableView table = new ArticleTableView(model.rows().rows());
    ArticleTableController tableSteps = new ArticleTableController(table, model, remembered);
    PreviewView preview = new PreviewView();
    previews = new PreviewController(preview, model);
    ProblemsView problems = new ProblemsView();
    ProblemsController problemSteps =
        new ProblemsController(problems, model, remembered, previews::show);
    form = new FormView();
    new FormController(form, model, links, previews::show);
    remembered
        .get(FOLDED)
        .ifPresent(names -> form.setFoldedGroups(new HashSet<>(List.of(names.split(SEPARATOR)))));
    SourceView source = new SourceView();
    new SourceController(source, model);
    ChangesView changes = new ChangesView();
    new ChangesController(changes, model);
    HistoryView history = new HistoryView();
    new HistoryController(history, model);
    StoriesView stories = new StoriesView();
    new StoriesController(stories, model);
    TriageView triage = new TriageView();
    SidebarView sidebar = new SidebarView();
    ViewNameView viewName = new ViewNameView();
    SidebarController views =
        new SidebarController(
            sidebar, viewName, model, remembered, new TableLayouts(tableSteps), table::focus);
    window =
        new WindowView(
            new WindowView.Sidebar(sidebar.node(), viewName.node()),
            triage.under(table.node()),
            problems.node(),
            form.node(),
            source.node(),
            changes.node(),
            history.node(),
            stories.node());
    Commands commands = new Commands(new KeyBindings(remembered));
    TableCommands.bind(commands, model, new CellController(table, model));
    TriageCommands.bind(commands, model, table, triage, links);
    window.lay(preview.node());
    TopicLineView topicLine = new TopicLineView();
    window.lay(topicLine.node());
    ChangeManyView changeMany = new ChangeManyView();
    window.lay(changeMany.node());
    ManyCommands.bind(
        commands,
        model,
        new ChangeManyController(changeMany, model, previews),
        new TopicLineController(topicLine, model, previews));
    StatisticsView statistics = new StatisticsView();
    window.lay(statistics.node());
    LinksView linksPage = new LinksView();
    window.lay(linksPage.node());
    PicturesView thumbnails = new PicturesView();
    stories.setTop(thumbnails.node());
    PreviewedPictureView picture = new PreviewedPictureView();
    window.lay(picture.node());
    Pictures pictures = new Pictures(web, MOST_PICTURES, MOST_PICTURE_BYTES);
    StoryCommands.bind(
        commands,
        model,
        window.detail(),
        stories,
        new StatisticsController(statistics, model, table::focus),
        new LinksController(linksPage, model, web, fx, table::focus, links::open),
        new PicturesController(thumbnails, picture, model, pictures, fx, remembered, links::open));
    remembered
        .get(DETAIL_WIDTH)
        .filter(width -> width.matches("\\d{1,5}"))
        .ifPresent(width -> window.middle().setDetailWidth(Integer.parseInt(width)));
    sidebarCommands = new SidebarCommands(window, sidebar, table, remembered);
    sidebarCommands.bind(commands, model, views);
    controller =
        new WindowController(
            window,
            model,
            new WindowParts(
                table, form, source, history, problems, problemSteps, sidebar, viewName),
            commands,
            surroundings);
    lastPlace = new LastPlace(model, remembered, controller::begin);
  }

  SessionModel model() {
    return model;
  }

  PreviewController previews() {
    return previews;
  }

  WindowController controller() {
    return controller;
  }

  /** Brings a field of the form in sight and gives it the keys. */
  void focusField(FieldPath path) {
    form.focusField(path);
  }

  /** The form's field that has the keys. */
  Optional<FieldPath> focusedField() {
    return form.focusedField();
  }

  /** Remembers what is not remembered at once. */
  void keep() {
    lastPlace.keep();
    sidebarCommands.keep();
    remembered.put(DETAIL_WIDTH, Integer.toString((int) window.middle().detailWidth()));
    remembered.put(FOLDED, String.join(SEPARATOR, form.foldedGroups()));
  }

  /** The window in its styles. */
  Scene scene() {
    Scene scene = new Scene(window.node());
    STYLES.forEach(
        name ->
            scene
                .getStylesheets()
                .add(Wiring.class.getResource("/dev/copydesk/ui/" + name).toExternalForm()));
    return scene;
  }
}
