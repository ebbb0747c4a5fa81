package dev.copydesk.ui.preview;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.ApplyResult;
import dev.copydesk.session.Preview;
import dev.copydesk.ui.ChangedLine;
import java.util.List;

/** One article in the list of a preview. */
sealed interface PreviewItem {

  ArticleId article();

  /** It stays as it is, and why. */
  record Refused(ApplyResult.Refused refusal) implements PreviewItem {

    @Override
    public ArticleId article() {
      return refusal.article();
    }
  }

  /** It will change in these lines. */
  record Change(Preview.Changed changed, List<ChangedLine> lines) implements PreviewItem {

    static Change of(Preview.Changed changed) {
      return new Change(changed, ChangedLine.of(changed.blocks()));
    }

    @Override
    public ArticleId article() {
      return changed.article();
    }
  }
}
