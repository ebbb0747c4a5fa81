package dev.copydesk.frontmatter;

import dev.copydesk.text.TextEdits;
import java.util.List;

/** How a change can be written, or why it cannot. */
public sealed interface Rewrite {

  /** Ways to write it, the best first; whoever reads them back takes the first that is right. */
  record Ways(List<TextEdits> ways) implements Rewrite {
    public Ways {
      ways = List.copyOf(ways);
    }
  }

  /**
   * There is no safe way.
   *
   * @param reason one plain sentence
   * @param offset where the obstacle is, in the block's text
   */
  record Impossible(String reason, int offset) implements Rewrite {}

  /** One way. */
  static Rewrite of(TextEdits edits) {
    return new Ways(List.of(edits));
  }
}
