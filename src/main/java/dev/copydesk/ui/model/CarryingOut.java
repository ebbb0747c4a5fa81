package dev.copydesk.ui.model;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Carries her edits out, each as one step, and tells where one was refused or stopped. Belongs to
 * the FX thread.
 */
final class CarryingOut {

  private final Session session;
  private final Undertakings undertakings;
  private final ProblemList problems;
  private final Showing showing;
  private final Consumer<Status> tell;

  CarryingOut(
      Session session,
      Undertakings undertakings,
      ProblemList problems,
      Showing showing,
      Consumer<Status> tell) {
    this.session = Objects.requireNonNull(session);
    this.undertakings = Objects.requireNonNull(undertakings);
    this.problems = Objects.requireNonNull(problems);
    this.showing = Objects.requireNonNull(showing);
    this.tell = Objects.requireNonNull(tell);
  }

  /** An edit by hand: it is looked whether it mends what other articles have as well. */
  void edit(
      List<ArticleId> ids,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field,
      Consumer<ApplyResult> then) {
    RepairWatch watch = problems.watch(ids);
    carryOut(
        ids,
        edit,
        name,
        field,
        watch::begin,
        result -> {
          then.accept(result);
          watch.end();
        });
  }

  /** The same of the article that is shown; nothing happens where none is. */
  void editShown(Edit edit, EditName name, FieldPath field, Consumer<ApplyResult.Applied> then) {
    showing
        .shownProperty()
        .get()
        .about()
        .ifPresent(
            id ->
                edit(
                    List.of(id),
                    article -> Optional.of(edit),
                    name,
                    field,
                    result -> result.articles().forEach(then)));
  }

  /**
   * @param undo takes it back
   */
  void mend(Problem problem, QuickFix fix, Runnable undo) {
    carryOut(
        List.of(problem.article()),
        fix.edit(),
        EditName.of(fix.label() + ": " + problem.article().fileName()),
        problem.path(),
        () -> {},
        result -> {
          if (result.changed() > 0) {
            tell.accept(Status.good(fix.label()).with("Undo", undo));
          }
        });
  }

  /**
   * @param begin runs on the worker before the first article is edited
   */
  private void carryOut(
      List<ArticleId> ids,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field,
      Runnable begin,
      Consumer<ApplyResult> then) {
    undertakings.begin(
        () -> {
          session.finishBegun();
          begin.run();
          return session.applying(ids, edit, name, field);
        },
        ended -> {
          tellRefused(ended.result());
          if (ended.cancelled()) {
            tell.accept(Status.plain("Stopped: nothing was changed"));
          }
          then.accept(ended.result());
        });
  }

  private void tellRefused(ApplyResult result) {
    result.refused().stream()
        .findFirst()
        .ifPresent(refused -> tell.accept(Status.bad(refused.reason())));
  }
}
