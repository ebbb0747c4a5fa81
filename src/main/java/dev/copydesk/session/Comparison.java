package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What several articles have in common and where they differ, field by field.
 *
 * @param articles those that were read, in order
 * @param unread those that cannot be read, and why
 * @param tallies by field; a field that no article has is not among them
 * @param unknownKeys the keys the schema does not know, by the mapping they stand in
 */
public record Comparison(
    Schema schema,
    List<ArticleId> articles,
    List<Unread> unread,
    Map<FieldPath, Agreement> tallies,
    Map<FieldPath, List<String>> unknownKeys) {

  public Comparison {
    Objects.requireNonNull(schema);
    articles = List.copyOf(articles);
    unread = List.copyOf(unread);
    tallies = Map.copyOf(tallies);
    unknownKeys = Map.copyOf(unknownKeys);
  }

  /**
   * An article that stays as it is.
   *
   * @param reason one plain sentence
   */
  public record Unread(ArticleId article, String reason) {}

  /** What the field at {@code path} holds in all of them. */
  public Agreement at(FieldPath path) {
    Agreement tally = tallies.get(path);
    return tally == null ? Agreement.missing(articles.size()) : tally;
  }
}
