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
import java.util.Optional;
import java.util.regex.Pattern;

/** A number field that holds something else. */
final class NotANumber implements Rule {

  private static final Pattern WHOLE = Pattern.compile("[-+]?(?:0|[1-9][0-9]{0,17})");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+\\.[0-9]+");

  @Override
  public RuleId id() {
    return new RuleId("not-a-number");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A number field, such as quality, holds something else.";
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
          && found.scalar()
          && !found.text().isBlank()
          && !OctalNumber.isOctalLooking(found.text())
          && !NumberOverflow.hasManyDigits(found.text())) {
        problems.add(problem(proof, field, found.text(), surroundings.schema()));
      }
    }
    return problems;
  }

  private Problem problem(Proof proof, WrittenField field, String text, Schema schema) {
    FieldPath path = field.path();
    int offset = field.span().start();
    if (WHOLE.matcher(text.strip()).matches()) {
      String message =
          "%s is a text, because of its quotes; a number is meant.".formatted(Quoted.of(path));
      QuickFix fix =
          Mend.replace("Make it the number " + text.strip(), true, schema, path, NotANumber::bare);
      return proof.problem(id(), Severity.WARNING, path, offset, message, fix);
    }
    String message =
        "%s is %s, which is no whole number; write digits alone."
            .formatted(Quoted.of(path), Quoted.of(text));
    boolean isDecimal = DECIMAL.matcher(text).matches();
    return proof.problem(id(), isDecimal ? Severity.WARNING : severity(), path, offset, message);
  }

  private static Optional<NewNode> bare(FieldValue now) {
    return now instanceof FieldValue.Unexpected(String text, boolean scalar, String reason)
            && scalar
            && WHOLE.matcher(text.strip()).matches()
        ? Optional.of(new NewNode.Literal(text.strip()))
        : Optional.empty();
  }
}
