package dev.copydesk.ui.form;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.session.ApplyResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Passes gestures and questions on to whoever serves the form; until then to nobody. */
final class Relay implements Gestures, Suggestions {

  private Optional<Gestures> gestures = Optional.empty();
  private Suggestions suggestions = Suggestions.NONE;

  void serve(Gestures hears, Suggestions knows) {
    gestures = Optional.of(hears);
    suggestions = knows;
  }

  @Override
  public void editEach(
      Sheet sheet,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field,
      Consumer<ApplyResult.Applied> then) {
    gestures.ifPresent(hears -> hears.editEach(sheet, edit, name, field, then));
  }

  @Override
  public void mend(Sheet sheet, Problem problem, QuickFix fix) {
    gestures.ifPresent(hears -> hears.mend(sheet, problem, fix));
  }

  @Override
  public void open(String address) {
    gestures.ifPresent(hears -> hears.open(address));
  }

  @Override
  public void copy(String text) {
    gestures.ifPresent(hears -> hears.copy(text));
  }

  @Override
  public List<String> forField(FieldPath path) {
    return suggestions.forField(path);
  }
}
