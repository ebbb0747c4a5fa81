package dev.copydesk.rule;

import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.List;

/** Finds one kind of defect. A rule keeps nothing of what it has looked at. */
public interface Rule {

  RuleId id();

  /** How much its worst findings matter. */
  Severity severity();

  /** One plain sentence that says what it finds. */
  String finds();

  /** Whether it offers mends for what it finds, at least for some of it. */
  default boolean mends() {
    return false;
  }

  /** What it finds in {@code proof}. */
  List<Problem> check(Proof proof, Surroundings surroundings);
}
