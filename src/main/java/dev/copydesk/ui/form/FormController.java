package dev.copydesk.ui.form;

import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.ui.model.SessionModel;
import dev.copydesk.ui.model.Shown;
import dev.copydesk.ui.model.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Shows the model's article in the form and turns gestures into edits. What is typed is handed over
 * before she goes on, saves or undoes.
 */
public final class FormController implements Gestures {

  private final FormView view;
  private final SessionModel model;
  private final Links links;
  private final ModelSuggestions suggestions;

  public FormController(FormView view, SessionModel model, Links links) {
    this.view = Objects.requireNonNull(view);
    this.model = Objects.requireNonNull(model);
    this.links = Objects.requireNonNull(links);
    suggestions = new ModelSuggestions(model);
    view.serve(this, suggestions);
    model.beforeGoingOn(view::commit);
    model.shownProperty().subscribe(this::show);
    model.opened().stateProperty().subscribe(state -> view.forget());
  }

  private void show(Shown shown) {
    switch (shown) {
      case Shown.Nothing() -> view.showMessage("Select an article to edit its fields.");
      case Shown.Several(int count) ->
          view.showMessage("%,d articles are selected.".formatted(count));
      case Shown.NotOpened(var id, String reason) -> view.showMessage(reason);
      case Shown.Unreadable(var article, String reason) ->
          view.showMessage("The front matter cannot be read. " + reason);
      case Shown.Readable(var article) -> {
        suggestions.refresh(article.id());
        Sheet.of(article).ifPresent(view::show);
      }
    }
  }

  @Override
  public void edit(
      Sheet sheet, Edit edit, EditName name, FieldPath field, Consumer<ApplyResult.Applied> then) {
    model.applyTo(
        List.of(sheet.id()),
        article -> Optional.of(edit),
        name,
        field,
        result -> result.articles().forEach(then));
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
