package dev.copydesk.rule;

import dev.copydesk.field.Field;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** A field that the schema requires and that is not there, or holds nothing. */
final class MissingField implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("missing-field");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A required field, such as the title, is missing or empty.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenRecord record : proof.records()) {
      for (Field field : record.fields()) {
        if (field.required()) {
          Presence presence = Presence.of(proof, record, field.key());
          if (!(presence instanceof Presence.There)) {
            problems.add(problem(proof, record.path().key(field.key()), presence));
          }
        }
      }
    }
    return problems;
  }

  private Problem problem(Proof proof, FieldPath path, Presence presence) {
    return presence instanceof Presence.Empty(int offset)
        ? proof.problem(id(), severity(), path, offset, Quoted.of(path) + " is empty; fill it in.")
        : proof.problem(id(), severity(), path, Quoted.of(path) + " is missing; add it.");
  }
}
