package dev.copydesk.rule;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A key that is a slip away from one of the schema’s, or its old name. */
final class MisspeltKey implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("misspelt-key");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "A key is misspelt, or is the old name of a field.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenRecord record : proof.records()) {
      for (Entry entry : FieldsOutside.unknown(proof, record, surroundings.schema())) {
        entry
            .name()
            .flatMap(name -> KeyGuess.of(name, record))
            .ifPresent(guess -> problems.add(problem(proof, surroundings, record, entry, guess)));
      }
    }
    return problems;
  }

  private Problem problem(
      Proof proof, Surroundings surroundings, WrittenRecord record, Entry entry, KeyGuess guess) {
    FieldPath path = record.path().key(guess.written());
    FieldPath meant = record.path().key(guess.meant());
    return proof.problem(
        id(),
        severity(),
        path,
        entry.key().span().start(),
        guess.certain()
            ? "%s is written %s today.".formatted(Quoted.of(path), Quoted.of(meant))
            : "The site does not know %s; is %s meant?"
                .formatted(Quoted.of(path), Quoted.of(meant)),
        Mend.edit(
            "Write " + guess.meant(),
            guess.certain(),
            surroundings.schema(),
            fields ->
                fields.spanOf(path).isPresent() && fields.spanOf(meant).isEmpty()
                    ? Optional.of(new Edit.RenameKey(path, guess.meant()))
                    : Optional.empty()));
  }
}
