package dev.copydesk.rule;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldValue;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A title that another article of the directory has, too. */
final class SameTitle implements Rule {

  private static final List<String> KEYS = List.of("title");

  @Override
  public RuleId id() {
    return new RuleId("same-title");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "Another article has the same title.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (String key : KEYS) {
      Optional<WrittenField> field = proof.top(key);
      if (field.isPresent()
          && field.get().value() instanceof FieldValue.Text(String text)
          && !text.isBlank()
          && problems.isEmpty()) {
        List<ArticleId> others = surroundings.others().titled(proof.article().id(), text);
        if (!others.isEmpty()) {
          problems.add(
              proof.problem(
                  id(),
                  severity(),
                  field.get().path(),
                  field.get().span().start(),
                  "%s has the same title; is this story there twice?"
                      .formatted(Quoted.of(others.getFirst()))));
        }
      }
    }
    return problems;
  }
}
