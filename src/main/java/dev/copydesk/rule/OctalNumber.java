package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with zeros before it, which readers take for base 8, for text, or for itself. */
final class OctalNumber implements Rule {

  private static final Pattern FORM = Pattern.compile("([-+]?)0[oO]?0*([0-9]{1,9})");

  @Override
  public RuleId id() {
    return new RuleId("octal-number");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A number begins with a zero, so that readers disagree about it.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.field().kind() == FieldKind.WHOLE_NUMBER
          && field.value() instanceof FieldValue.Unexpected found
          && isOctalLooking(found.text())) {
        String decimal = decimal(found.text()).orElse("");
        problems.add(
            proof.problem(
                id(),
                severity(),
                field.path(),
                field.span().start(),
                "%s is %s, which some readers count in base 8; is %s meant?"
                    .formatted(
                        Quoted.of(field.path()), Quoted.of(found.text()), Quoted.of(decimal)),
                Mend.replace(
                    "Write " + decimal,
                    false,
                    surroundings.schema(),
                    field.path(),
                    now ->
                        now instanceof FieldValue.Unexpected unexpected
                            ? decimal(unexpected.text()).map(NewNode.Literal::new)
                            : Optional.empty())));
      }
    }
    return problems;
  }

  static boolean isOctalLooking(String text) {
    return FORM.matcher(text.strip()).matches();
  }

  private static Optional<String> decimal(String text) {
    Matcher form = FORM.matcher(text.strip());
    return form.matches()
        ? Optional.of((form.group(1).equals("-") ? "-" : "") + Integer.parseInt(form.group(2)))
        : Optional.empty();
  }
}
