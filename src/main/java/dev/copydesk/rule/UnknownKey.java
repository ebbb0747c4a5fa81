package dev.copydesk.rule;

import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * A key that the schema does not know and that is none of its own, misspelt. The site may well use
 * it, so it is only told.
 */
final class UnknownKey implements Rule {

  private static final String MERGE_KEY = "<<";

  @Override
  public RuleId id() {
    return new RuleId("unknown-key");
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String finds() {
    return "A key is not in the schema.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenRecord record : proof.records()) {
      for (Entry entry : FieldsOutside.unknown(proof, record, surroundings.schema())) {
        String name = entry.name().orElse(MERGE_KEY);
        if (!name.equals(MERGE_KEY) && KeyGuess.of(name, record).isEmpty()) {
          FieldPath path = record.path().key(name);
          String message = Quoted.of(path) + " is not in the schema; is it spelled right?";
          problems.add(proof.problem(id(), severity(), path, entry.key().span().start(), message));
        }
      }
    }
    return problems;
  }
}
