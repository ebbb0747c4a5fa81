package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.edit.AliasCopy;
import dev.copydesk.field.ArticleDate;
import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Located;
import dev.copydesk.field.Locator;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.NewNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds in what a related story differs from the article it is, as far as that says anything. */
final class RelatedDifferences {

  /** What a related story says of the article it is, with the article's own name for it. */
  private static final List<FieldPath> COMPARED =
      List.of(
          FieldPath.of("title"),
          FieldPath.of("excerpt"),
          FieldPath.of("publishedDateTime"),
          FieldPath.of("webUrl"),
          FieldPath.of("ampWebUrl"),
          FieldPath.of("cdnAmpWebUrl"),
          FieldPath.of("type"),
          FieldPath.of("provider").key("name"),
          FieldPath.of("provider").key("domain"),
          FieldPath.of("quality"));

  private static final FieldPath IMAGES = FieldPath.of("images");

  private final Schema schema;

  RelatedDifferences(Schema schema) {
    this.schema = schema;
  }

  /** Of the story at {@code story} in {@code fields} from {@code article}. */
  List<Radar.Difference> of(FieldReader fields, FieldPath story, Article article) {
    List<Radar.Difference> differences = new ArrayList<>();
    article
        .frontMatter()
        .ifPresent(
            front -> {
              values(fields, story, new FieldReader(front, schema), differences);
              images(fields, story, front, differences);
            });
    return differences;
  }

  private void values(
      FieldReader fields,
      FieldPath story,
      FieldReader article,
      List<Radar.Difference> differences) {
    for (FieldPath field : COMPARED) {
      FieldPath here = story;
      for (FieldPath.Step step : field.steps()) {
        here = here.with(step);
      }
      FieldValue mine = fields.value(here);
      FieldValue theirs = article.value(field);
      if (theirs instanceof FieldValue.Missing && field.equals(FieldPath.of("webUrl"))) {
        theirs = article.value(FieldPath.of("originalUrl"));
      }
      Optional<NewNode> value = node(theirs);
      if (value.isPresent() && !isSame(mine, theirs) && fields.lock(here).isEmpty()) {
        differences.add(
            new Radar.Difference(
                label(field),
                Optional.of(OneLine.of(mine)).filter(text -> !text.isEmpty()),
                OneLine.of(theirs),
                new TakeOver(schema, here, fields.sourceOf(here), value.get())));
      }
    }
  }

  /** Pictures are the same if their addresses are; they are taken over with all that is said. */
  private void images(
      FieldReader fields,
      FieldPath story,
      FrontMatter article,
      List<Radar.Difference> differences) {
    FieldPath here = story.with(IMAGES.steps().getFirst());
    String theirs = addresses(new FieldReader(article, schema), IMAGES);
    String mine = addresses(fields, here);
    if (theirs.isEmpty() || theirs.equals(mine) || fields.lock(here).isPresent()) {
      return;
    }
    if (Locator.find(article, IMAGES) instanceof Located.Here found) {
      AliasCopy.of(article, found.node())
          .ifPresent(
              copy ->
                  differences.add(
                      new Radar.Difference(
                          label(IMAGES),
                          Optional.of(mine).filter(text -> !text.isEmpty()),
                          theirs,
                          new TakeOver(schema, here, fields.sourceOf(here), copy))));
    }
  }

  private static String addresses(FieldReader fields, FieldPath images) {
    return IntStream.range(0, fields.itemCount(images))
        .mapToObj(i -> OneLine.of(fields.value(images.index(i).key("url"))))
        .filter(address -> !address.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String label(FieldPath field) {
    String own = schema.find(field).map(Field::label).orElse(field.toString());
    return field.steps().size() == 1
        ? own
        : schema.find(field.parent()).map(Field::label).orElse("")
            + " "
            + own.toLowerCase(Locale.ROOT);
  }

  /** Dates are the same if they mean the same moment, however they are spelled. */
  private static boolean isSame(FieldValue mine, FieldValue theirs) {
    return mine instanceof FieldValue.Date(ArticleDate one)
            && theirs instanceof FieldValue.Date(ArticleDate other)
        ? one.instant().equals(other.instant())
        : OneLine.of(mine).equals(OneLine.of(theirs));
  }

  /** What can be taken over: what the kind wants and is not empty. */
  private static Optional<NewNode> node(FieldValue value) {
    return switch (value) {
      case FieldValue.Text(String text) when !text.isBlank() -> Optional.of(new NewNode.Text(text));
      case FieldValue.Whole(long number) -> Optional.of(new NewNode.Literal(Long.toString(number)));
      case FieldValue.Date(ArticleDate date) -> Optional.of(new NewNode.Loose(date.written()));
      case FieldValue.Text empty -> Optional.empty();
      case FieldValue.Flag flag -> Optional.empty();
      case FieldValue.Missing missing -> Optional.empty();
      case FieldValue.Null nothing -> Optional.empty();
      case FieldValue.Texts texts -> Optional.empty();
      case FieldValue.Group group -> Optional.empty();
      case FieldValue.Items items -> Optional.empty();
      case FieldValue.Sealed sealed -> Optional.empty();
      case FieldValue.Unexpected unexpected -> Optional.empty();
    };
  }
}
