package dev.copydesk.rule;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.List;

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
    return InAnother.check(this, proof, KEYS, "title", surroundings.others()::titled);
  }
}
