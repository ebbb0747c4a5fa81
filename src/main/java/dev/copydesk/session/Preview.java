package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import java.util.List;
import java.util.Objects;

/**
 * What an edit of many articles would come to, without being done.
 *
 * @param changed those that would change, in the order given
 * @param unchanged those that are as meant already
 * @param refused those that would stay as they are, with the reason
 */
public record Preview(
    List<Changed> changed, List<ArticleId> unchanged, List<ApplyResult.Refused> refused) {

  public Preview {
    changed = List.copyOf(changed);
    unchanged = List.copyOf(unchanged);
    refused = List.copyOf(refused);
  }

  /**
   * One article that would change.
   *
   * @param title its title as it is now; empty where it has none
   * @param blocks the lines that would change, from what she has now to what she would have
   */
  public record Changed(ArticleId article, String title, List<Changes.Block> blocks) {

    public Changed {
      Objects.requireNonNull(article);
      Objects.requireNonNull(title);
      blocks = List.copyOf(blocks);
    }
  }
}
