package dev.copydesk.field;

import dev.copydesk.frontmatter.NewNode;

/** What a text typed for a field comes to. */
public sealed interface TypedValue {

  /** It fits the field's kind. */
  record Good(NewNode value) implements TypedValue {}

  /**
   * It does not fit.
   *
   * @param reason one plain sentence
   * @param anyway what is written if she says so all the same
   */
  record Bad(String reason, NewNode anyway) implements TypedValue {}
}
