package dev.copydesk.bulk;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.NewNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The story is published, not published, or removed; what is removed is not published either. */
public record Mark(Schema schema, As as) implements ManyEdit {

  private static final FieldPath PUBLISHED = FieldPath.of("published");
  private static final FieldPath REMOVED = FieldPath.of("removed");

  /** What a story can be marked as. */
  public enum As {
    PUBLISHED,
    NOT_PUBLISHED,
    REMOVED
  }

  public Mark {
    Objects.requireNonNull(schema);
    Objects.requireNonNull(as);
  }

  @Override
  public Optional<Edit> edit(Article article, FieldReader fields) {
    return Optional.of(
        switch (as) {
          case PUBLISHED -> flag(PUBLISHED, true);
          case NOT_PUBLISHED -> flag(PUBLISHED, false);
          case REMOVED -> new Edit.Several(List.of(flag(PUBLISHED, false), flag(REMOVED, true)));
        });
  }

  private static Edit flag(FieldPath path, boolean set) {
    return new Edit.Set(path, new NewNode.Literal(Boolean.toString(set)));
  }
}
