package dev.copydesk.ui.form;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.session.ApplyResult;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What she does in the form, told to whoever carries it out. */
public interface Gestures {

  /**
   * Wants an edit of what is on {@code sheet}, whatever is shown by now.
   *
   * @param field what to show when the edit is undone
   * @param then hears on the FX thread what came of it
   */
  default void edit(
      Sheet sheet, Edit edit, EditName name, FieldPath field, Consumer<ApplyResult.Applied> then) {
    editEach(sheet, article -> Optional.of(edit), name, field, then);
  }

  /**
   * The same with an edit made for each article on it; one that comes to none stays as it is.
   *
   * @param then hears of several articles once: changed if any is, refused if none is and any was
   *     refused
   */
  void editEach(
      Sheet sheet,
      Function<Article, Optional<Edit>> edit,
      EditName name,
      FieldPath field,
      Consumer<ApplyResult.Applied> then);

  /** Wants a problem of the article on {@code sheet} mended. */
  void mend(Sheet sheet, Problem problem, QuickFix fix);

  /** Wants {@code address} opened in her browser. */
  void open(String address);

  /** Wants {@code text} on the clipboard. */
  void copy(String text);
}
