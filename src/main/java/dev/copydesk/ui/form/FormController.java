package dev.copydesk.ui.form;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.ui.model.Counted;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Shown;
import dev.copydesk.ui.model.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Shows the model's article in the form and turns gestures into edits. What is typed is handed over
 * before she goes on, saves or undoes.
 */
public final class FormController implements Gestures {

  private static final String LEFT = "You left the preview, and nothing was changed.";
  private static final String STOPPED = "It was stopped, and nothing was changed.";

  private final FormView view;
  private final SessionModel model;
  private final Links links;
  private final Previews previews;
  private final ModelSuggestions suggestions;

  /** Shows an edit of many articles before it is done; the window has a place for that. */
  @FunctionalInterface
  public interface Previews {

    /**
     * @param left runs when nothing is done after all
     * @param done hears what came of it
     */
    void show(
        String title,
        List<ArticleId> ids,
        Function<Article, Optional<Edit>> edit,
        EditName name,
        FieldPath field,
        Runnable left,
        Consumer<ApplyResult> done);
  }

  public FormController(FormView view, SessionModel model, Links links, Previews previews) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.links = Objects.requireNonNull(links);
    this.previews = Objects.requireNonNull(previews);
    suggestions = new ModelSuggestions(model);
    view.serve(this, suggestions);
    model.beforeGoingOn(view::commit);
    model.shownProperty().subscribe(this::show);
    model.opened().stateProperty().subscribe(state -> view.forget());
  }

  private void show(Shown shown) {
    switch (shown) {
      case Shown.Nothing() -> view.showMessage("Select an article to edit its fields.");
      case Shown.Several several -> show(several);
      case Shown.NotOpened(var id, String reason) -> view.showMessage(reason);
      case Shown.Unreadable(var article, String reason) ->
          view.showMessage("The front matter cannot be read. " + reason);
      case Shown.Readable(var article) -> {
        suggestions.refresh(article.id());
        ArticleSheet.of(article).ifPresent(view::show);
      }
    }
  }

  private void show(Shown.Several several) {
    List<ArticleId> ids = several.articles();
    String count = "%,d articles are selected.".formatted(ids.size());
    if (several.comparison().isPresent() && several.comparison().get().articles().isEmpty()) {
      view.showMessage(count + " None of them can be read.");
    } else if (several.comparison().isPresent()) {
      suggestions.refresh(ids.getFirst());
      view.show(new SelectionSheet(new Subject(ids), several.comparison().get()));
    } else if (several.stopped()) {
      view.showMessage(
          count + " Comparing them was stopped.",
          new Complaint.Way("Compare them", model.showing()::compareAgain));
    } else {
      view.showMessage(
          count + " They are being compared…",
          new Complaint.Way("Stop", model.showing()::stopComparing));
    }
  }

  @Override
  public void editEach(
      Sheet sheet,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field,
      Consumer<ApplyResult.Applied> then) {
    if (!sheet.isSeveral()) {
      model.applyTo(sheet.articles(), edit, name, field, result -> result.articles().forEach(then));
    } else if (sheet.isShownFirst()) {
      // The keys have gone on by then, if they are about to.
      Platform.runLater(
          () ->
              previews.show(
                  name.text(),
                  sheet.articles(),
                  edit,
                  name,
                  field,
                  () -> then.accept(left(sheet)),
                  result -> tell(sheet, result, then)));
    } else {
      model.applyTo(
          sheet.articles(),
          edit,
          name,
          field,
          result -> {
            tell(sheet, result, then);
            if (result.changed() > 0) {
              model.tell(
                  Status.good("Changed " + Counted.articles(result.changed()))
                      .with("Undo", model::undo));
            }
          });
    }
  }

  private void tell(Sheet sheet, ApplyResult result, Consumer<ApplyResult.Applied> then) {
    then.accept(inAll(sheet, result));
    view.showRefusals(
        new SelectionNotes.Refusals(sheet.subject(), result.refused(), result.articles().size()));
  }

  private static ApplyResult.Applied left(Sheet sheet) {
    return new ApplyResult.Refused(
        sheet.articles().getFirst(), LEFT, Place.START, Optional.empty());
  }

  /** Several articles' shares as one. */
  private static ApplyResult.Applied inAll(Sheet sheet, ApplyResult result) {
    ArticleId first = sheet.articles().getFirst();
    if (result.changed() > 0) {
      return new ApplyResult.Changed(first);
    }
    return result.refused().stream()
        .findFirst()
        .<ApplyResult.Applied>map(it -> it)
        .orElse(
            result.articles().isEmpty()
                ? new ApplyResult.Refused(first, STOPPED, Place.START, Optional.empty())
                : new ApplyResult.Unchanged(first));
  }

  @Override
  public void mend(Sheet sheet, Problem problem, QuickFix fix) {
    model.mend(problem, fix);
  }

  @Override
  public void open(String address) {
    links.open(address);
  }

  @Override
  public void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    model.tell(Status.plain("Copied"));
  }
}
