package dev.copydesk.rule;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A dash in a list of texts with nothing behind it. */
final class EmptyItem implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("empty-item");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "An item of a list is empty.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenText written : proof.texts()) {
      if (written.kind() == FieldKind.TEXT
          && written.step() instanceof FieldPath.Step.Index
          && written.text().isBlank()
          && written.node().properties().isEmpty()) {
        problems.add(problem(proof, surroundings, written));
      }
    }
    return problems;
  }

  private Problem problem(Proof proof, Surroundings surroundings, WrittenText written) {
    FieldPath item = written.path();
    return proof.problem(
        id(),
        severity(),
        item,
        written.node().span().start(),
        "%s is empty; write a text behind its dash, or take it out.".formatted(Quoted.of(item)),
        Mend.edit("Take it out", true, surroundings.schema(), now -> mend(now, item)));
  }

  private static Optional<Edit> mend(FieldReader now, FieldPath item) {
    FieldValue value = now.value(item);
    boolean empty =
        value instanceof FieldValue.Text(String text) && text.isBlank()
            || value instanceof FieldValue.Null(String source) && source.isBlank();
    return empty ? Optional.of(new Edit.Remove(item)) : Optional.empty();
  }
}
