package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldValue;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** A date field that holds no date, or a day that is in no calendar. */
final class NotADate implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("not-a-date");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A date field holds no date, or a day or time that does not exist.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.field().kind() == FieldKind.DATE
          && field.value() instanceof FieldValue.Unexpected found
          && found.scalar()
          && !found.text().isBlank()
          && DayNotThere.nearest(found.text()).isEmpty()) {
        String message =
            "%s is %s, which is no date that exists; write it like 2026-01-31T09:05:00Z."
                .formatted(Quoted.of(field.path()), Quoted.of(found.text()));
        problems.add(proof.problem(id(), severity(), field.path(), field.span().start(), message));
      }
    }
    return problems;
  }
}
