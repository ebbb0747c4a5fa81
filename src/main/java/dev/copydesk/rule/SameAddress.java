package dev.copydesk.rule;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.List;

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
    return InAnother.check(this, proof, KEYS, "link", surroundings.others()::linked);
  }
}
