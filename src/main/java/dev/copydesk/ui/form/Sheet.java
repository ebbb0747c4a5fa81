package dev.copydesk.ui.form;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.problem.Problem;
import dev.copydesk.session.Agreement;
import java.util.List;
import java.util.Optional;

/**
 * What the form shows: the fields of one article, or of several at once, as written, what locks
 * them and what is wrong with them.
 */
public sealed interface Sheet permits ArticleSheet, SelectionSheet {

  /** So many articles are changed without a preview. */
  int MOST_AT_ONCE = 20;

  /**
   * Why a value cannot be edited in place.
   *
   * @param reason one sentence with the way out
   * @param way the edit that makes it editable, if there is one
   */
  record Lock(String reason, Optional<Way> way) {}

  /** An edit that opens a lock, and what its button says. */
  record Way(String label, Edit edit) {}

  Subject subject();

  /** The articles that edits go to. */
  List<ArticleId> articles();

  Schema schema();

  /** The worst ones first. */
  List<Problem> problems();

  /** How several articles agree or differ in a field; empty where it is one article. */
  Optional<Agreement> tally(FieldPath path);

  /** What stands in the field; missing where several articles differ. */
  FieldValue value(FieldPath path);

  /** The value's source text as it is; empty where nothing is or several articles differ. */
  String written(FieldPath path);

  /** The value's source text, its lines as far in as its first one; empty where nothing is. */
  String source(FieldPath path);

  /** Whether no article has the field. */
  boolean isMissing(FieldPath path);

  /** Why the value at {@code path} is shown only; empty where it can be edited. */
  Optional<Lock> lock(FieldPath path);

  /** The keys in the mapping at {@code path} that the schema does not know. */
  List<String> unknownKeysOf(FieldPath path);

  /** Whether edits go to several articles at once, also where only one of them can be read. */
  default boolean isSeveral() {
    return subject().one().isEmpty();
  }

  /** Whether an edit goes to so many articles that each change is shown before it is done. */
  default boolean isShownFirst() {
    return isSeveral() && articles().size() > MOST_AT_ONCE;
  }

  /** What it is about, in the names of edits. */
  String story();

  /** Whether several articles differ in the field. */
  default boolean varies(FieldPath path) {
    return tally(path).filter(Agreement::varies).isPresent();
  }

  /** The text of a scalar as she edits it; empty where there is none. */
  default String text(FieldPath path) {
    return switch (value(path)) {
      case FieldValue.Text(String text) -> text;
      case FieldValue.Whole(long number) -> {
        String written = written(path);
        yield !written.isEmpty() && written.length() < 24 ? written : Long.toString(number);
      }
      case FieldValue.Flag(boolean set) -> Boolean.toString(set);
      case FieldValue.Date(var date) -> date.written();
      case FieldValue.Unexpected(String text, boolean scalar, String reason) -> scalar ? text : "";
      case FieldValue.Missing missing -> "";
      case FieldValue.Null nothing -> "";
      case FieldValue.Texts texts -> "";
      case FieldValue.Group group -> "";
      case FieldValue.Items items -> "";
      case FieldValue.Sealed hidden -> "";
    };
  }

  /** The problems of exactly this field. */
  default List<Problem> problemsAt(FieldPath path) {
    return problems().stream().filter(problem -> problem.path().equals(path)).toList();
  }

  /** The problems of this field and of everything in it. */
  default List<Problem> problemsWithin(FieldPath path) {
    return problems().stream().filter(problem -> problem.path().startsWith(path)).toList();
  }
}
