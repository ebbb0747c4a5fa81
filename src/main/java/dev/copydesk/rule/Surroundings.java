package dev.copydesk.rule;

import dev.copydesk.field.Schema;
import java.util.Objects;

/**
 * What rules know beside the article itself.
 *
 * @param schema the site's schema
 */
public record Surroundings(Schema schema) {

  public Surroundings {
    Objects.requireNonNull(schema);
  }
}
