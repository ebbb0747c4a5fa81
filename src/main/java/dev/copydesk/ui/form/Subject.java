package dev.copydesk.ui.form;

import dev.copydesk.document.ArticleId;
import java.util.List;
import java.util.Optional;

/** Which article the form is about, or which articles. */
public record Subject(List<ArticleId> articles) {

  public Subject {
    articles = List.copyOf(articles);
  }

  public static Subject of(ArticleId article) {
    return new Subject(List.of(article));
  }

  /** The article, where it is one. */
  Optional<ArticleId> one() {
    return articles.size() == 1 ? Optional.of(articles.getFirst()) : Optional.empty();
  }

  /** What steps on the same articles are joined by. */
  String key() {
    int others = articles.size() - 1;
    return articles.getFirst() + (others == 0 ? "" : "+" + others);
  }
}
