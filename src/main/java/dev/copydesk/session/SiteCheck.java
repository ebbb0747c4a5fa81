package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.field.Schema;
import dev.copydesk.problem.Problem;
import dev.copydesk.rule.Checker;
import dev.copydesk.rule.OtherArticles;
import dev.copydesk.rule.Surroundings;
import java.util.List;
import java.util.Objects;

/** Checks an article among those of its site: by the site's topics, and against the others. */
public final class SiteCheck implements ProblemFinder {

  private final Checker checker;

  public SiteCheck(Checker checker) {
    this.checker = Objects.requireNonNull(checker);
  }

  @Override
  public List<Problem> find(Article article, Schema schema, Library library) {
    List<String> topics =
        library.hasOwnVocabulary()
            ? library.vocabulary().stream().map(Topic::name).toList()
            : List.of();
    return checker.check(article, new Surroundings(schema, topics, new Others(library)));
  }

  private record Others(Library library) implements OtherArticles {

    @Override
    public List<ArticleId> titled(ArticleId asking, String title) {
      return library.titled(asking, title);
    }

    @Override
    public List<ArticleId> linked(ArticleId asking, String address) {
      return library.linked(asking, address);
    }
  }
}
