package dev.copydesk.rule;

import dev.copydesk.field.ArticleDate;
import dev.copydesk.field.FieldValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A time without a zone, which readers take for UTC or for their own. */
final class DateWithoutZone implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("date-without-zone");
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String finds() {
    return "A date has a time but does not say in which zone.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.value() instanceof FieldValue.Date(ArticleDate date) && lacksZone(date)) {
        problems.add(
            proof.problem(
                id(),
                severity(),
                field.path(),
                field.span().start(),
                "%s does not say in which zone its time is; Z at its end says UTC."
                    .formatted(Quoted.of(field.path())),
                Mend.replace(
                    "Say that it is UTC",
                    false,
                    surroundings.schema(),
                    field.path(),
                    now ->
                        now instanceof FieldValue.Date(ArticleDate still) && lacksZone(still)
                            ? Optional.of(new NewNode.Loose(still.written() + "Z"))
                            : Optional.empty())));
      }
    }
    return problems;
  }

  private static boolean lacksZone(ArticleDate date) {
    return date.shape().hasTime() && !date.hasOffset();
  }
}
