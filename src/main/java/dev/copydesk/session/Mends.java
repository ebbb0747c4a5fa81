package dev.copydesk.session;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditResult;
import dev.copydesk.edit.Editor;
import dev.copydesk.field.Schema;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The best mend of everything one rule finds, as one edit an article. It is made from the article
 * as it is when asked, from the last finding up, so that no mend moves the place of the next.
 */
public final class Mends {

  private final Editor editor;
  private final Map<ArticleId, List<Problem>> problems;

  private Mends(Editor editor, Map<ArticleId, List<Problem>> problems) {
    this.editor = editor;
    this.problems = problems;
  }

  /** Of all articles in {@code library}, in the order they were found. */
  static Mends of(RuleId rule, Library library, Schema schema) {
    Map<ArticleId, List<Problem>> problems = new LinkedHashMap<>();
    for (Entry entry : library.entries()) {
      List<Problem> mendable =
          entry.problems().stream()
              .filter(problem -> problem.rule().equals(rule) && !problem.fixes().isEmpty())
              .sorted(Problems.BY_PLACE.reversed())
              .toList();
      if (!mendable.isEmpty()) {
        problems.put(entry.id(), mendable);
      }
    }
    return new Mends(new Editor(schema), problems);
  }

  /** The articles with something to mend. */
  public List<ArticleId> articles() {
    return List.copyOf(problems.keySet());
  }

  /** How many findings there are to mend. */
  public int findings() {
    return problems.values().stream().mapToInt(List::size).sum();
  }

  /** The mends of {@code article}; empty where there is nothing left to mend. */
  public Optional<Edit> edit(Article article) {
    List<Edit> done = new ArrayList<>();
    Optional<Edit> refused = Optional.empty();
    Article now = article;
    for (Problem problem : problems.getOrDefault(article.id(), List.of())) {
      Optional<Edit> edit = problem.fixes().getFirst().edit().apply(now);
      if (edit.isPresent()) {
        switch (editor.apply(now, edit.get())) {
          case EditResult.Changed(Article after) -> {
            done.add(edit.get());
            now = after;
          }
          case EditResult.Unchanged() -> {}
          case EditResult.Refused why -> refused = edit;
        }
      }
    }
    if (done.isEmpty()) {
      return refused;
    }
    return Optional.of(done.size() == 1 ? done.getFirst() : new Edit.Several(done));
  }
}
