package dev.copydesk.rule;

import dev.copydesk.field.Field;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A key that the schema does not know. The site may well use it, so it is only told. */
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
      Set<String> known = record.fields().stream().map(Field::key).collect(Collectors.toSet());
      for (Entry entry : record.mapping().entries()) {
        entry
            .name()
            .filter(name -> !known.contains(name) && !name.equals(MERGE_KEY))
            .map(record.path()::key)
            .map(
                path ->
                    proof.problem(
                        id(),
                        severity(),
                        path,
                        entry.key().span().start(),
                        Quoted.of(path) + " is not in the schema; is it spelled right?"))
            .ifPresent(problems::add);
      }
    }
    return problems;
  }
}
