package dev.copydesk.rule;

import dev.copydesk.field.Schema;
import java.util.List;
import java.util.Objects;

/**
 * What rules know beside the article itself.
 *
 * @param schema the site's schema
 * @param topics the site's own list of topics; empty where it has none
 */
public record Surroundings(Schema schema, List<String> topics, OtherArticles others) {

  public Surroundings {
    Objects.requireNonNull(schema);
    topics = List.copyOf(topics);
    Objects.requireNonNull(others);
  }

  /** Of an article that is looked at by itself. */
  public Surroundings(Schema schema) {
    this(schema, List.of(), OtherArticles.NONE);
  }
}
