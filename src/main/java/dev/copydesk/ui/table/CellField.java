package dev.copydesk.ui.table;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.FieldWriter;
import dev.copydesk.field.Schema;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.field.TypedValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Severity;
import dev.copydesk.session.Entry;
import dev.copydesk.text.CommaList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a column's cells hold as text, and which field it is that they can be typed into. */
record CellField(ArticleColumn column) {

  /** Reads what a list of texts holds, whatever a site calls its fields. */
  private static final Schema SCHEMA = SchemaFile.builtIn();

  /** What a cell says when it is copied, and what one begins with when it is edited. */
  String text(Entry entry) {
    return switch (column) {
      case STATE ->
          entry.worst().map(CellField::word).orElse("") + (entry.unsaved() ? " unsaved" : "");
      case DATE -> entry.date();
      case TITLE -> entry.title();
      case PROVIDER -> entry.provider();
      case QUALITY -> number(entry.quality());
      case HEAT -> number(entry.heat());
      case PUBLISHED -> entry.published().name().toLowerCase(Locale.ROOT);
      case TOPICS -> CommaList.join(entry.topics());
      case RELATED -> Integer.toString(entry.related());
      case FILE -> entry.id().path();
    };
  }

  /** The field that can be typed into; empty where the column is only told. */
  Optional<FieldPath> path() {
    return switch (column) {
      case DATE -> Optional.of(FieldPath.of("publishedDateTime"));
      case TITLE -> Optional.of(FieldPath.of("title"));
      case PROVIDER -> Optional.of(FieldPath.of("provider").key("name"));
      case QUALITY -> Optional.of(FieldPath.of("quality"));
      case HEAT -> Optional.of(FieldPath.of("heat"));
      case PUBLISHED -> Optional.of(FieldPath.of("published"));
      case TOPICS -> Optional.of(FieldPath.of("topics"));
      case STATE, RELATED, FILE -> Optional.empty();
    };
  }

  /** Whether F2 edits it in place. */
  boolean isTyped() {
    return switch (column) {
      case DATE, TITLE, QUALITY, HEAT, TOPICS -> true;
      case STATE, PROVIDER, PUBLISHED, RELATED, FILE -> false;
    };
  }

  /** Whether the entry has all of the text; the article has, in any case. */
  boolean isWhole(Entry entry) {
    return column != ArticleColumn.TITLE || entry.title().length() < Entry.LONGEST;
  }

  /** Reads a text that was changed where {@code before} stood: its lines and edge blanks stay. */
  TypedValue read(String typed, String before) {
    boolean isKept = before.indexOf('\n') >= 0 || !before.equals(before.strip());
    return column == ArticleColumn.TITLE && isKept && !typed.isBlank()
        ? new TypedValue.Good(new NewNode.Text(typed))
        : read(typed);
  }

  /** Reads a text for the field. */
  TypedValue read(String typed) {
    String text = typed.strip();
    return switch (column) {
      case TOPICS -> new TypedValue.Good(new NewNode.Items(topics(text)));
      case DATE -> notEmpty(FieldKind.DATE, text);
      case QUALITY, HEAT -> notEmpty(FieldKind.WHOLE_NUMBER, text);
      case PUBLISHED -> notEmpty(FieldKind.FLAG, text);
      case TITLE, PROVIDER -> notEmpty(FieldKind.TEXT, text);
      case STATE, RELATED, FILE ->
          new TypedValue.Bad(
              "This column is only told; nothing is typed in it.", new NewNode.Text(text));
    };
  }

  /** What makes {@code article} hold {@code value}, touching as little as can be. */
  Optional<Edit> edit(Article article, NewNode value) {
    FieldPath path = path().orElseThrow();
    if (value instanceof NewNode.Items(List<NewNode> wanted)) {
      return article
          .frontMatter()
          .map(front -> new FieldReader(front, SCHEMA).value(path))
          .map(present -> list(path, present, wanted))
          .orElseGet(() -> Optional.of(new Edit.Set(path, value)));
    }
    return Optional.of(new Edit.Set(path, value));
  }

  private static Optional<Edit> list(FieldPath path, FieldValue present, List<NewNode> wanted) {
    List<String> texts = wanted.stream().map(one -> ((NewNode.Text) one).value()).toList();
    if (!(present instanceof FieldValue.Texts(List<String> before))) {
      return Optional.of(new Edit.Set(path, new NewNode.Items(wanted)));
    }
    List<Edit> edits = new ArrayList<>();
    List<String> kept = new ArrayList<>(before);
    for (int i = before.size() - 1; i >= 0; i--) {
      if (!texts.contains(before.get(i)) || before.indexOf(before.get(i)) < i) {
        edits.add(new Edit.Remove(path.index(i)));
        kept.remove(i);
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      int at = kept.indexOf(texts.get(i));
      if (at < 0) {
        edits.add(new Edit.AddItem(path, OptionalInt.of(i), new NewNode.Text(texts.get(i))));
        kept.add(i, texts.get(i));
      } else if (at != i) {
        edits.add(new Edit.MoveItem(path.index(at), i));
        kept.add(i, kept.remove(at));
      }
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Several(edits));
  }

  private static List<NewNode> topics(String text) {
    return CommaList.split(text).stream().distinct().<NewNode>map(NewNode.Text::new).toList();
  }

  private static TypedValue notEmpty(FieldKind kind, String text) {
    if (text.isEmpty()) {
      return new TypedValue.Bad("It is empty, which is not written.", new NewNode.Text(text));
    }
    return text.indexOf('\n') >= 0
        ? new TypedValue.Bad("It has several lines; this field has one.", new NewNode.Text(text))
        : FieldWriter.read(kind, text);
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String number(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "";
  }
}
