package dev.copydesk.ui.form;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Located;
import dev.copydesk.field.Locator;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.session.OpenedArticle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One edition of a readable article as the form shows it: its fields as written, what locks them
 * and what is wrong with them.
 *
 * @param frontMatter the block that {@code fields} reads
 * @param problems the worst ones first
 */
public record Sheet(
    Article article,
    FrontMatter frontMatter,
    Schema schema,
    FieldReader fields,
    List<Problem> problems) {

  private static final FieldPath TITLE = FieldPath.of("title");

  public Sheet {
    Objects.requireNonNull(article);
    Objects.requireNonNull(frontMatter);
    Objects.requireNonNull(schema);
    Objects.requireNonNull(fields);
    problems = List.copyOf(problems);
  }

  /** What the form shows of {@code opened}; empty where its front matter cannot be read. */
  public static Optional<Sheet> of(OpenedArticle opened) {
    Article article = opened.article();
    return article
        .frontMatter()
        .map(
            block ->
                new Sheet(
                    article,
                    block,
                    opened.schema(),
                    opened.fields().orElseGet(() -> new FieldReader(block, opened.schema())),
                    opened.problems()));
  }

  /**
   * Why a value cannot be edited in place.
   *
   * @param reason one sentence with the way out
   * @param way the edit that makes it editable, if there is one
   */
  record Lock(String reason, Optional<Way> way) {}

  /** An edit that opens a lock, and what its button says. */
  record Way(String label, Edit edit) {}

  public ArticleId id() {
    return article.id();
  }

  public FieldValue value(FieldPath path) {
    return fields.value(path);
  }

  /** The text of a scalar as she edits it; empty where there is none. */
  public String text(FieldPath path) {
    return switch (value(path)) {
      case FieldValue.Text(String text) -> text;
      case FieldValue.Whole(long number) ->
          fields.sourceOf(path).filter(s -> s.length() < 24).orElse(Long.toString(number));
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

  /** The value's source text, its lines as far in as its first one; empty where nothing is. */
  String source(FieldPath path) {
    return fields
        .spanOf(path)
        .map(
            span -> {
              int column = frontMatter.lines().columnAt(span.start()) - 1;
              String source = span.in(frontMatter.text());
              return column == 0
                  ? source
                  : source.replaceAll("(?<=[\\r\\n]) {1,%d}".formatted(column), "");
            })
        .orElse("");
  }

  public boolean isMissing(FieldPath path) {
    return value(path) instanceof FieldValue.Missing;
  }

  /** Why the value at {@code path} is shown only; empty where it can be edited. */
  Optional<Lock> lock(FieldPath path) {
    return fields.lock(path).map(reason -> new Lock(reason, way(path)));
  }

  private Optional<Way> way(FieldPath path) {
    return switch (Locator.find(frontMatter, path)) {
      case Located.Here here ->
          here.node() instanceof YamlNode.Alias ? Optional.of(writeOut(path)) : Optional.empty();
      case Located.ThroughAlias(var alias, FieldPath at) -> Optional.of(writeOut(at));
      case Located.Inherited inherited ->
          Optional.of(new Way("Give it its own value", new Edit.Override(path, own(path))));
      case Located.Missing missing -> Optional.empty();
      case Located.NoParent missing -> Optional.empty();
      case Located.NoCollection other -> Optional.empty();
      case Located.Twice twice -> Optional.empty();
    };
  }

  /** The value that is read at {@code path}, to be written as the field's own. */
  private NewNode own(FieldPath path) {
    return switch (value(path)) {
      case FieldValue.Text(String text) -> new NewNode.Text(text);
      case FieldValue.Whole(long number) -> new NewNode.Literal(Long.toString(number));
      case FieldValue.Flag(boolean set) -> new NewNode.Literal(Boolean.toString(set));
      case FieldValue.Date(var date) -> new NewNode.Loose(date.written());
      case FieldValue.Texts(List<String> texts) ->
          new NewNode.Items(texts.stream().<NewNode>map(NewNode.Text::new).toList());
      case FieldValue.Unexpected(String text, boolean scalar, String reason) ->
          scalar ? new NewNode.Text(text) : new NewNode.Literal("null");
      case FieldValue.Missing missing -> new NewNode.Literal("null");
      case FieldValue.Null nothing -> new NewNode.Literal("null");
      case FieldValue.Group group -> new NewNode.Entries(List.of());
      case FieldValue.Items items -> new NewNode.Items(List.of());
      case FieldValue.Sealed hidden -> new NewNode.Literal("null");
    };
  }

  private static Way writeOut(FieldPath path) {
    return new Way("Write it out", new Edit.WriteOut(path));
  }

  /** The problems of exactly this field. */
  List<Problem> problemsAt(FieldPath path) {
    return problems.stream().filter(problem -> problem.path().equals(path)).toList();
  }

  /** The problems of this field and of everything in it. */
  List<Problem> problemsWithin(FieldPath path) {
    return problems.stream().filter(problem -> problem.path().startsWith(path)).toList();
  }

  /** How the story is called in the names of edits. */
  public String story() {
    String title = text(TITLE).strip();
    return Shortened.to(title.isEmpty() ? id().fileName() : title, 40);
  }
}
