package dev.copydesk.session;

import dev.copydesk.document.ArticleId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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

  /** What each article that would change comes to. */
  Map<ArticleId, String> outcomes() {
    return changed.stream().collect(Collectors.toMap(Changed::article, Changed::outcome));
  }

  /**
   * One article that would change.
   *
   * @param title its title as it is now; empty where it has none
   * @param outcome by which the change is known again when it is to be done
   * @param blocks the lines that would change, from what she has now to what she would have
   */
  public record Changed(
      ArticleId article, String title, String outcome, List<Changes.Block> blocks) {

    public Changed {
      Objects.requireNonNull(article);
      Objects.requireNonNull(title);
      Objects.requireNonNull(outcome);
      blocks = List.copyOf(blocks);
    }
  }
}
