package dev.copydesk.session;

import dev.copydesk.disk.SaveOutcome;
import dev.copydesk.document.ArticleId;
import java.util.List;

/** What came of saving, for every article that had something to save. */
public record SaveReport(List<One> articles) {

  public SaveReport {
    articles = List.copyOf(articles);
  }

  /** One article's share. */
  public record One(ArticleId article, SaveOutcome outcome) {}

  /** How many files were written. */
  public int saved() {
    return (int) articles.stream().filter(SaveReport::isSaved).count();
  }

  /** Those that are still unsaved, with the reason. */
  public List<One> notSaved() {
    return articles.stream()
        .filter(one -> !isSaved(one) && !(one.outcome() instanceof SaveOutcome.NothingToSave))
        .toList();
  }

  private static boolean isSaved(One one) {
    return one.outcome() instanceof SaveOutcome.Saved;
  }
}
