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
          FieldPath path = record.path().key(field.key());
          check(proof, path, Presence.of(proof, path), problems);
        }
      }
    }
    return problems;
  }

  private void check(Proof proof, FieldPath path, Presence presence, List<Problem> problems) {
    switch (presence) {
      case Presence.There there -> {}
      case Presence.Empty(int offset) ->
          problems.add(
              proof.problem(
                  id(), severity(), path, offset, Quoted.of(path) + " is empty; fill it in."));
      case Presence.NotThere notThere ->
          problems.add(
              proof.problem(id(), severity(), path, Quoted.of(path) + " is missing; add it."));
    }
  }
}
