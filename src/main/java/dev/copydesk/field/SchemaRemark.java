package dev.copydesk.field;

import java.util.Objects;

/**
 * Something in a schema file that does nothing, which its writer should know.
 *
 * @param line where, from 1
 * @param text one plain sentence
 */
public record SchemaRemark(int line, String text) {

  public SchemaRemark {
    Objects.requireNonNull(text);
  }
}
