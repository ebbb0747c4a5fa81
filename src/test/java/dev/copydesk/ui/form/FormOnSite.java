package dev.copydesk.ui.form;

import dev.copydesk.field.SchemaFile;
import dev.copydesk.rule.Checker;
import dev.copydesk.rule.RuleBook;
import dev.copydesk.rule.Surroundings;
import dev.copydesk.session.Session;
import dev.copydesk.ui.InTurn;
import dev.copydesk.ui.model.SessionModel;
import java.nio.file.Path;
import java.util.Optional;

/** The form on a real session over files, both threads in place of each other. */
final class FormOnSite {

  private FormOnSite() {}

  /** What a test does with a form on a site. */
  interface Doing {
    void with(Screen screen, SessionModel model) throws Exception;
  }

  /**
   * Does {@code doing} with the form of an open directory.
   *
   * @param opened hears the addresses that are opened
   */
  static void on(Path directory, Links opened, Doing doing) {
    Screen.on(
        screen -> {
          Checker checker = new Checker(RuleBook.standard());
          SessionModel model =
              new SessionModel(
                  listener ->
                      new Session(
                          SchemaFile.builtIn(),
                          (article, schema, library) ->
                              checker.check(article, new Surroundings(schema)),
                          Optional.empty(),
                          listener),
                  new InTurn(),
                  Runnable::run);
          new FormController(
              screen.view,
              model,
              opened,
              (title, ids, edit, name, field, left, done) -> {
                throw new AssertionError("shown first: " + title);
              });
          model.opened().open(directory, "A site");
          doing.with(screen, model);
        });
  }
}
