package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.field.Schema;
import dev.copydesk.problem.Problem;
import java.util.List;

/** Finds what is wrong in one article. What it returns must hold no article, tree or bytes. */
@FunctionalInterface
public interface ProblemFinder {

  /** Finds nothing, for whoever wants no checks. */
  ProblemFinder NONE = (article, schema, library) -> List.of();

  /** The problems of {@code article}, in any order. */
  List<Problem> find(Article article, Schema schema, Library library);
}
