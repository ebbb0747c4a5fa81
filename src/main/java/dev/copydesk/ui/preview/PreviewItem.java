package dev.copydesk.ui.preview;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.Preview;
import dev.copydesk.ui.ChangedLine;
import java.util.ArrayList;
import java.util.List;

/** A part of the list of a preview: an article, or more of the lines that change in it. */
sealed interface PreviewItem {

  /** So many lines stand together, to be gone over by keys; what changes in more is in parts. */
  int LINES_TOGETHER = 12;

  /** A text of thousands of lines is not read in a preview. */
  int MOST_LINES = 600;

  ArticleId article();

  /** It stays as it is, and why. */
  record Refused(ApplyResult.Refused refusal) implements PreviewItem {

    @Override
    public ArticleId article() {
      return refusal.article();
    }
  }

  /** It will change in these lines, and in those of the next items that are of it. */
  record Change(Preview.Changed changed, List<ChangedLine> lines) implements PreviewItem {

    @Override
    public ArticleId article() {
      return changed.article();
    }
  }

  /**
   * More lines that change in the article above.
   *
   * @param beyond how many lines of it are not shown at all
   */
  record More(ArticleId article, List<ChangedLine> lines, int beyond) implements PreviewItem {}

  /** All that changes in an article. */
  static List<PreviewItem> of(Preview.Changed changed) {
    List<ChangedLine> all = ChangedLine.of(changed.blocks());
    int end = Math.min(all.size(), MOST_LINES);
    List<PreviewItem> items = new ArrayList<>();
    items.add(new Change(changed, all.subList(0, Math.min(LINES_TOGETHER, end))));
    for (int from = LINES_TOGETHER; from < end; from += LINES_TOGETHER) {
      int to = Math.min(from + LINES_TOGETHER, end);
      int beyond = to == end ? all.size() - end : 0;
      items.add(new More(changed.article(), all.subList(from, to), beyond));
    }
    return items;
  }
}
