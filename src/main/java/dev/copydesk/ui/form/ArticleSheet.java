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
import dev.copydesk.session.Agreement;
import dev.copydesk.session.OpenedArticle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One edition of a readable article as the form shows it, with what is wrong with it.
 *
 * @param frontMatter the block that {@code fields} reads
 * @param problems the worst ones first
 */
record ArticleSheet(
    Article article,
    FrontMatter frontMatter,
    Schema schema,
    FieldReader fields,
    List<Problem> problems)
    implements Sheet {

  private static final FieldPath TITLE = FieldPath.of("title");

  ArticleSheet {
    Objects.requireNonNull(article);
    Objects.requireNonNull(frontMatter);
    Objects.requireNonNull(schema);
    Objects.requireNonNull(fields);
    problems = List.copyOf(problems);
  }

  /** What the form shows of {@code opened}; empty where its front matter cannot be read. */
  static Optional<Sheet> of(OpenedArticle opened) {
    Article article = opened.article();
    return article
        .frontMatter()
        .map(
            block ->
                new ArticleSheet(
                    article,
                    block,
                    opened.schema(),
                    opened.fields().orElseGet(() -> new FieldReader(block, opened.schema())),
                    opened.problems()));
  }

  private ArticleId id() {
    return article.id();
  }

  @Override
  public Subject subject() {
    return Subject.of(id());
  }

  @Override
  public List<ArticleId> articles() {
    return List.of(id());
  }

  @Override
  public Optional<Agreement> tally(FieldPath path) {
    return Optional.empty();
  }

  @Override
  public String written(FieldPath path) {
    return fields.sourceOf(path).orElse("");
  }

  @Override
  public List<String> unknownKeysOf(FieldPath path) {
    return fields.unknownKeysOf(path);
  }

  @Override
  public FieldValue value(FieldPath path) {
    return fields.value(path);
  }

  @Override
  public String source(FieldPath path) {
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

  @Override
  public boolean isMissing(FieldPath path) {
    return value(path) instanceof FieldValue.Missing;
  }

  @Override
  public Optional<Lock> lock(FieldPath path) {
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

  @Override
  public String story() {
    String title = text(TITLE).strip();
    return Shortened.to(title.isEmpty() ? id().fileName() : title, 40);
  }
}
