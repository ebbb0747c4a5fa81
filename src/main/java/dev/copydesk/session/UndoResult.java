package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import java.util.List;
import java.util.OptionalInt;

/** What came of undo or redo. */
public sealed interface UndoResult {

  /**
   * The step was taken back, or done again.
   *
   * @param name as she reads it behind "Undo"
   * @param articles all it touched; the first is the one to show
   * @param field where the caret belongs; the root where it is no single field
   * @param caret where in the field's text, in UTF-16; empty where it is no text
   */
  record Done(String name, List<ArticleId> articles, FieldPath field, OptionalInt caret)
      implements UndoResult {

    public Done {
      articles = List.copyOf(articles);
    }

    /** One whose field is no text. */
    public Done(String name, List<ArticleId> articles, FieldPath field) {
      this(name, articles, field, OptionalInt.empty());
    }
  }

  /** There is no step to take. */
  record Nothing() implements UndoResult {}

  /**
   * The articles are no longer as the step left them, so nothing was done.
   *
   * @param reason one plain sentence
   */
  record Refused(String name, String reason) implements UndoResult {}
}
