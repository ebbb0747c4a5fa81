package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.NewNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What she decides about a story by one key. A decision sets and never toggles: taken again on a
 * story that is already so, it comes to nothing.
 */
public sealed interface Decision {

  FieldPath PUBLISHED = FieldPath.of("published");
  FieldPath REMOVED = FieldPath.of("removed");
  FieldPath QUALITY = FieldPath.of("quality");

  /** To be seen; a story that was removed is so no longer. */
  record Publish() implements Decision {}

  /** Not to be seen, and to be decided again. */
  record Unpublish() implements Decision {}

  /** Removed, and so not published. */
  record Remove() implements Decision {}

  /** To be decided later; her own mark, of which the article knows nothing. */
  record PutAside() implements Decision {}

  /** Its quality is this. */
  record Quality(long value) implements Decision {}

  /** Its quality is so much more or less; nothing where it has none. */
  record QualityBy(int step) implements Decision {}

  /** As the history calls it. */
  default String label() {
    return switch (this) {
      case Publish() -> "Publish";
      case Unpublish() -> "Unpublish";
      case Remove() -> "Mark removed";
      case PutAside() -> "Put aside";
      case Quality(long value) -> "Quality " + value;
      case QualityBy(int step) -> "Quality " + (step < 0 ? "−" : "+") + Math.abs(step);
    };
  }

  /** As it is told when it is done. */
  default String done() {
    return switch (this) {
      case Publish() -> "Published";
      case Unpublish() -> "Unpublished";
      case Remove() -> "Marked removed";
      case PutAside() -> "Put aside";
      case Quality quality -> label();
      case QualityBy by -> label();
    };
  }

  /** As it is told where nothing was to do. */
  default String already() {
    return switch (this) {
      case Publish() -> "Already published";
      case Unpublish() -> "Already unpublished";
      case Remove() -> "Already removed";
      case PutAside() -> "Already put aside";
      case Quality(long value) -> "Quality is already " + value;
      case QualityBy by -> "No quality to change";
    };
  }

  /** Whether she is done with the story by it, so that the next one is shown. */
  default boolean goesOn() {
    return switch (this) {
      case Publish(), Unpublish(), Remove(), PutAside() -> true;
      case Quality(long value) -> false;
      case QualityBy(int step) -> false;
    };
  }

  /** Whether the story is put aside afterwards; empty where that stays as it is. */
  default Optional<Boolean> aside() {
    return switch (this) {
      case Publish(), Unpublish(), Remove() -> Optional.of(false);
      case PutAside() -> Optional.of(true);
      case Quality(long value) -> Optional.empty();
      case QualityBy(int step) -> Optional.empty();
    };
  }

  /** What it comes to in {@code article} as it is now. */
  default Optional<Edit> edit(Article article, Schema schema) {
    return switch (this) {
      case Publish() -> {
        List<Edit> edits = new ArrayList<>();
        if (value(article, schema, REMOVED) instanceof FieldValue.Flag(boolean removed)
            && removed) {
          edits.add(set(REMOVED, "false"));
        }
        edits.add(set(PUBLISHED, "true"));
        yield Optional.of(edits.size() == 1 ? edits.getFirst() : new Edit.Several(edits));
      }
      case Unpublish() -> Optional.of(set(PUBLISHED, "false"));
      case Remove() ->
          Optional.of(new Edit.Several(List.of(set(PUBLISHED, "false"), set(REMOVED, "true"))));
      case PutAside() -> Optional.empty();
      case Quality(long value) -> Optional.of(set(QUALITY, Long.toString(value)));
      case QualityBy(int step) ->
          value(article, schema, QUALITY) instanceof FieldValue.Whole(long now)
              ? Optional.of(set(QUALITY, Long.toString(now + step)))
              : Optional.empty();
    };
  }

  private static Edit set(FieldPath path, String spelling) {
    return new Edit.Set(path, new NewNode.Literal(spelling));
  }

  private static FieldValue value(Article article, Schema schema, FieldPath path) {
    return article
        .frontMatter()
        .map(front -> new FieldReader(front, schema).value(path))
        .orElseGet(FieldValue.Missing::new);
  }
}
