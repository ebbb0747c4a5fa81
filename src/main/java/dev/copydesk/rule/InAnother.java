package dev.copydesk.rule;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldValue;
import dev.copydesk.problem.Problem;
import java.util.List;
import java.util.function.BiFunction;

/** What an article has that another one of the directory has, too. */
final class InAnother {

  private InAnother() {}

  /**
   * The first of these fields that says something others say, too, as a finding of {@code rule}.
   *
   * @param word what is the same, as in {@code link}
   * @param others the other articles that have the text of this one
   */
  static List<Problem> check(
      Rule rule,
      Proof proof,
      List<String> keys,
      String word,
      BiFunction<ArticleId, String, List<ArticleId>> others) {
    for (String key : keys) {
      List<Problem> found =
          proof.top(key).stream()
              .flatMap(field -> check(rule, proof, field, word, others).stream())
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Problem> check(
      Rule rule,
      Proof proof,
      WrittenField field,
      String word,
      BiFunction<ArticleId, String, List<ArticleId>> others) {
    if (!(field.value() instanceof FieldValue.Text(String text)) || text.isBlank()) {
      return List.of();
    }
    return others.apply(proof.article().id(), text).stream()
        .limit(1)
        .map(
            other ->
                proof.problem(
                    rule.id(),
                    rule.severity(),
                    field.path(),
                    field.span().start(),
                    "%s has the same %s; is this story there twice?"
                        .formatted(Quoted.of(other), word)))
        .toList();
  }
}
