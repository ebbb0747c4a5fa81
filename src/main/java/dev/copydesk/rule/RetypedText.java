package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Locator;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.frontmatter.PlainText;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text without quotes that some reader takes for a number, a flag or a date: {@code No}. */
final class RetypedText implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("retyped-text");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "A text without quotes, such as No or 1.10, is taken for a flag, a number or a date.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenText written : proof.texts()) {
      if (written.kind() != FieldKind.OTHER
          && written.isPlain()
          && !Locator.isNothing(written.node())
          && PlainText.isRetyped(written.text())) {
        problems.add(
            proof.problem(
                id(),
                severity(),
                written.path(),
                written.node().span().start(),
                "%s is %s, which some readers take for something else than text; quote it."
                    .formatted(Quoted.of(written.path()), Quoted.of(written.text())),
                Mend.replace(
                    "Put it in quotes",
                    true,
                    surroundings.schema(),
                    written.path(),
                    now ->
                        now instanceof FieldValue.Text(String text)
                            ? Optional.of(new NewNode.Text(text))
                            : Optional.empty())));
      }
    }
    return problems;
  }
}
