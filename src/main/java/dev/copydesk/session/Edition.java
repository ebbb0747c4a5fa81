package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.document.ArticleReader;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * One state of an article, as bytes or as a tree, whichever was there first; the other is made when
 * it is asked for. Steps over thousands of articles so read none more often than they must.
 */
final class Edition {

  private final ArticleId id;
  private Optional<byte[]> file;
  private Optional<Article> article;

  private Edition(ArticleId id, Optional<byte[]> file, Optional<Article> article) {
    this.id = Objects.requireNonNull(id);
    this.file = file;
    this.article = article;
  }

  static Edition of(Article article) {
    return new Edition(article.id(), Optional.empty(), Optional.of(article));
  }

  /** The state of a file with these bytes, which nobody may change afterwards. */
  static Edition of(ArticleId id, byte[] file) {
    return new Edition(id, Optional.of(file), Optional.empty());
  }

  ArticleId id() {
    return id;
  }

  Article article() {
    if (article.isEmpty()) {
      article = Optional.of(ArticleReader.read(id, file.orElseThrow()));
    }
    return article.get();
  }

  /** The whole file; nobody may change it. */
  byte[] file() {
    if (file.isEmpty()) {
      file = Optional.of(ArticlePrinter.print(article.orElseThrow()));
    }
    return file.get();
  }

  boolean sameAs(Edition other) {
    return this == other || Arrays.equals(file(), other.file());
  }
}
