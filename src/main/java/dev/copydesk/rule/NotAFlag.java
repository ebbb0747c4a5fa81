package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A flag that is not written as true or false, so that readers disagree about it. */
final class NotAFlag implements Rule {

  /** What YAML 1.1 and people take for a flag. */
  private static final Map<String, Boolean> MEANT =
      Map.of(
          "true", true, "yes", true, "on", true, "y", true, "false", false, "no", false, "off",
          false, "n", false);

  @Override
  public RuleId id() {
    return new RuleId("not-a-flag");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A flag, such as published, is not written as true or false.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.field().kind() == FieldKind.FLAG
          && field.value() instanceof FieldValue.Unexpected found
          && found.scalar()
          && !found.text().isBlank()) {
        problems.add(problem(proof, field, found.text(), surroundings.schema()));
      }
    }
    return problems;
  }

  private Problem problem(Proof proof, WrittenField field, String text, Schema schema) {
    FieldPath path = field.path();
    int offset = field.span().start();
    String message =
        "%s is %s, which is not true or false to every reader; write true or false."
            .formatted(Quoted.of(path), Quoted.of(text));
    Optional<Boolean> meant = meant(text);
    if (meant.isEmpty()) {
      return proof.problem(id(), severity(), path, offset, message);
    }
    QuickFix fix =
        Mend.replace(
            "Write " + meant.get(),
            true,
            schema,
            path,
            now ->
                now instanceof FieldValue.Unexpected unexpected
                    ? meant(unexpected.text()).map(flag -> new NewNode.Literal(flag.toString()))
                    : Optional.empty());
    return proof.problem(id(), severity(), path, offset, message, fix);
  }

  private static Optional<Boolean> meant(String text) {
    return Optional.ofNullable(MEANT.get(text.strip().toLowerCase(Locale.ROOT)));
  }
}
