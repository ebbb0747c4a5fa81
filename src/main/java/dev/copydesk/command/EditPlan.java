package dev.copydesk.command;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.ArticleDate;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.FieldWriter;
import dev.copydesk.field.Schema;
import dev.copydesk.field.TypedValue;
import dev.copydesk.frontmatter.NewNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes one edit of all options for one article, since what a value means depends on its field. */
final class EditPlan {

  private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]*)\\.[0-9]+");

  private final Schema schema;
  private final Optional<FieldReader> fields;

  /**
   * @param fields the article's fields; empty where its front matter cannot be read
   */
  EditPlan(Schema schema, Optional<FieldReader> fields) {
    this.schema = schema;
    this.fields = fields;
  }

  /** What became of the options. */
  sealed interface Result {

    /** All of them in order, to be done or refused as one. */
    record Good(Edit edit) implements Result {}

    /** A value does not fit its field. */
    record Bad(FieldPath path, String reason) implements Result {}
  }

  Result of(List<Change> changes) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      switch (edit(change, changes.subList(0, i))) {
        case Result.Good(Edit edit) -> edits.add(edit);
        case Result.Bad bad -> {
          return bad;
        }
      }
    }
    return new Result.Good(new Edit.Several(edits));
  }

  private Result edit(Change change, List<Change> before) {
    return switch (change) {
      case Change.SetText(FieldPath path, String text) ->
          new Result.Good(new Edit.Set(path, new NewNode.Text(text)));
      case Change.Remove(FieldPath path) -> new Result.Good(new Edit.Remove(path));
      case Change.Move(FieldPath path, int index) ->
          new Result.Good(new Edit.MoveItem(path, index));
      case Change.Set(FieldPath path, String typed) ->
          switch (typed(path, typed, before)) {
            case TypedValue.Good(NewNode value) -> new Result.Good(new Edit.Set(path, value));
            case TypedValue.Bad(String reason, NewNode anyway) -> bad(path, reason);
          };
      case Change.Add(FieldPath path, String typed) ->
          switch (typed(path.index(0), typed, List.of())) {
            case TypedValue.Good(NewNode value) -> new Result.Good(Edit.append(path, value));
            case TypedValue.Bad(String reason, NewNode anyway) -> bad(path, reason);
          };
    };
  }

  private static Result bad(FieldPath path, String reason) {
    return new Result.Bad(path, "“" + path + "”: " + reason);
  }

  private TypedValue typed(FieldPath path, String typed, List<Change> before) {
    Field field = schema.find(path).orElseGet(() -> Field.unknown(path.toString()));
    if (field.kind() != FieldKind.OTHER) {
      return TypedNode.read(field, typed);
    }
    FieldValue present = present(path, before);
    return switch (present) {
      case FieldValue.Texts list -> TypedNode.list(field, typed);
      case FieldValue.Items list -> TypedNode.list(field, typed);
      case FieldValue.Group group -> TypedNode.record(field, typed);
      case FieldValue.Text(String text) -> new TypedValue.Good(likeText(path, text, typed));
      case FieldValue.Missing missing -> FieldWriter.like(present, typed);
      case FieldValue.Null nothing -> FieldWriter.like(present, typed);
      case FieldValue.Whole number -> FieldWriter.like(present, typed);
      case FieldValue.Flag flag -> FieldWriter.like(present, typed);
      case FieldValue.Date date -> FieldWriter.like(present, typed);
      case FieldValue.Sealed sealed -> FieldWriter.like(present, typed);
      case FieldValue.Unexpected unexpected -> FieldWriter.like(present, typed);
    };
  }

  /** What stands in an unknown field, or what one of the options before has put there. */
  private FieldValue present(FieldPath path, List<Change> before) {
    FieldValue present =
        fields.map(reader -> reader.value(path)).orElseGet(FieldValue.Missing::new);
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).path().equals(path)) {
        present = left(before.get(i), before.subList(0, i));
      }
    }
    return present;
  }

  /** What an option leaves in the field it names. */
  private FieldValue left(Change earlier, List<Change> before) {
    if (earlier instanceof Change.SetText(FieldPath path, String text)) {
      return new FieldValue.Text(text);
    }
    if (!(earlier instanceof Change.Set(FieldPath path, String typed))
        || !(typed(path, typed, before) instanceof TypedValue.Good(NewNode value))) {
      return new FieldValue.Missing();
    }
    return switch (value) {
      case NewNode.Text(String text) -> new FieldValue.Text(text);
      case NewNode.Loose(String spelling) -> new FieldValue.Text(spelling);
      case NewNode.Literal(String spelling) when spelling.matches("true|false") ->
          new FieldValue.Flag(spelling.equals("true"));
      case NewNode.Literal(String spelling) when spelling.matches("[-+]?\\d{1,18}") ->
          new FieldValue.Whole(Long.parseLong(spelling));
      case NewNode.Literal literal -> new FieldValue.Missing();
      case NewNode.Items(List<NewNode> items) -> new FieldValue.Items(items.size());
      case NewNode.Entries entries -> new FieldValue.Group(List.of());
    };
  }

  /** Dates and decimal numbers are texts to the field's reader, and no texts to the site's. */
  private NewNode likeText(FieldPath path, String present, String typed) {
    if (ArticleDate.parse(present).isPresent() && ArticleDate.parse(typed).isPresent()) {
      return new NewNode.Loose(typed);
    }
    boolean isPlainDecimal =
        DECIMAL.matcher(present).matches()
            && fields.flatMap(reader -> reader.sourceOf(path)).filter(present::equals).isPresent();
    return isPlainDecimal && DECIMAL.matcher(typed).matches()
        ? new NewNode.Literal(typed)
        : new NewNode.Text(typed);
  }
}
