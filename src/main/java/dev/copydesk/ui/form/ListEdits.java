package dev.copydesk.ui.form;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.FieldWriter;
import dev.copydesk.field.Schema;
import dev.copydesk.field.TypedValue;
import dev.copydesk.frontmatter.NewNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Edits of several articles that each of them takes in its own way. */
final class ListEdits {

  private ListEdits() {}

  /** Adds {@code text} to the list of every article that lacks it. */
  static Function<Article, Optional<Edit>> add(Schema schema, FieldPath list, String text) {
    return article ->
        texts(article, schema, list).contains(text)
            ? Optional.empty()
            : Optional.of(Edit.append(list, new NewNode.Text(text)));
  }

  /** Takes {@code text} out of the list of every article that has it, as often as it has it. */
  static Function<Article, Optional<Edit>> remove(Schema schema, FieldPath list, String text) {
    return article -> {
      List<String> texts = texts(article, schema, list);
      List<Edit> removals =
          IntStream.range(0, texts.size())
              .map(i -> texts.size() - 1 - i)
              .filter(i -> texts.get(i).equals(text))
              .<Edit>mapToObj(i -> new Edit.Remove(list.index(i)))
              .toList();
      return switch (removals.size()) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of(removals.getFirst());
        default -> Optional.of(new Edit.Several(removals));
      };
    };
  }

  /** Takes the field out of every article that has it. */
  static Function<Article, Optional<Edit>> removeField(Schema schema, FieldPath field) {
    return article ->
        value(article, schema, field) instanceof FieldValue.Missing
            ? Optional.empty()
            : Optional.of(new Edit.Remove(field));
  }

  /** Sets a field that the schema does not know, in each article in the kind that it has there. */
  static Function<Article, Optional<Edit>> setLike(Schema schema, FieldPath field, String typed) {
    return article ->
        Optional.of(
            switch (FieldWriter.like(value(article, schema, field), typed)) {
              case TypedValue.Good(NewNode good) -> new Edit.Set(field, good);
              case TypedValue.Bad(String reason, NewNode anyway) -> new Edit.Impossible(reason);
            });
  }

  private static List<String> texts(Article article, Schema schema, FieldPath list) {
    return value(article, schema, list) instanceof FieldValue.Texts(List<String> texts)
        ? texts
        : List.of();
  }

  private static FieldValue value(Article article, Schema schema, FieldPath path) {
    return article
        .frontMatter()
        .map(block -> new FieldReader(block, schema).value(path))
        .orElseGet(FieldValue.Missing::new);
  }
}
