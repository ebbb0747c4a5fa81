package dev.copydesk.rule;

import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.frontmatter.FrontMatterReading.Cause;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.List;

/**
 * A front matter that nobody can read, so that the story vanishes, where no {@link BlockDefect}
 * says why.
 */
final class Unreadable implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("unreadable");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "The front matter cannot be read, so the site shows no story.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    if (!(proof.article().reading() instanceof FrontMatterReading.Unreadable unreadable)
        || !proof.diagnosis().defects().isEmpty()) {
      return List.of();
    }
    // An empty file is no story yet, so nothing is lost.
    Severity severity = unreadable.cause() == Cause.EMPTY_FILE ? Severity.WARNING : Severity.ERROR;
    return List.of(
        proof.problem(id(), severity, FieldPath.ROOT, unreadable.offset(), unreadable.reason()));
  }
}
