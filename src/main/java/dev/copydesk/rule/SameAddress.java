package dev.copydesk.rule;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldValue;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A link of its own that another article of the directory has, too: the story may be there twice.
 */
final class SameAddress implements Rule {

  private static final List<String> KEYS = List.of("originalUrl", "webUrl");

  @Override
  public RuleId id() {
    return new RuleId("same-link");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "Another article has the same link.";
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
        List<ArticleId> others = surroundings.others().linked(proof.article().id(), text);
        if (!others.isEmpty()) {
          problems.add(
              proof.problem(
                  id(),
                  severity(),
                  field.get().path(),
                  field.get().span().start(),
                  "%s has the same link; is this story there twice?"
                      .formatted(Quoted.of(others.getFirst()))));
        }
      }
    }
    return problems;
  }
}
