package dev.copydesk.rule;

import dev.copydesk.document.ArticleId;
import java.util.List;

/** The other articles of the directory, as far as rules compare articles with one another. */
public interface OtherArticles {

  /** For an article that is looked at by itself. */
  OtherArticles NONE =
      new OtherArticles() {
        @Override
        public List<ArticleId> titled(ArticleId asking, String title) {
          return List.of();
        }

        @Override
        public List<ArticleId> linked(ArticleId asking, String address) {
          return List.of();
        }
      };

  /** A few of the articles other than {@code asking} that have this very title, in order. */
  List<ArticleId> titled(ArticleId asking, String title);

  /** A few of those other than {@code asking} with this web address of their own, in order. */
  List<ArticleId> linked(ArticleId asking, String address);
}
