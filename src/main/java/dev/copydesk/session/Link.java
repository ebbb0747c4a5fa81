package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.NewNode;
import java.util.Optional;

/**
 * A web address written in an article.
 *
 * @param title the article's title, or its file's name
 * @param path the field it stands in
 * @param label how the form calls that field
 * @param seen the field's source text
 */
public record Link(
    ArticleId article,
    String title,
    FieldPath path,
    String label,
    String address,
    String seen,
    Schema schema) {

  /** Brings {@code newAddress} into the field. */
  public TakeOver replacement(String newAddress) {
    return new TakeOver(schema, path, Optional.of(seen), new NewNode.Text(newAddress));
  }
}
