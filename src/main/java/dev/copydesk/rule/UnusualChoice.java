package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A choice outside of its usual words. The site may use others, so this is worth a warning only if
 * it looks like a slip of the keys.
 */
final class UnusualChoice implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("unusual-choice");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "A choice, such as the type, is none of its usual words.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.field().kind() == FieldKind.CHOICE
          && field.value() instanceof FieldValue.Text(String text)
          && !text.isBlank()
          && !field.field().choices().isEmpty()
          && !field.field().choices().contains(text)) {
        problems.add(problem(proof, field, text, surroundings.schema()));
      }
    }
    return problems;
  }

  private Problem problem(Proof proof, WrittenField field, String text, Schema schema) {
    FieldPath path = field.path();
    int offset = field.span().start();
    List<String> choices = field.field().choices();
    Optional<String> near = near(text, choices);
    if (near.isEmpty()) {
      String message =
          "%s is %s; the usual words are %s."
              .formatted(Quoted.of(path), Quoted.of(text), String.join(", ", choices));
      return proof.problem(id(), Severity.INFO, path, offset, message);
    }
    String message =
        "%s is %s; is %s meant?".formatted(Quoted.of(path), Quoted.of(text), Quoted.of(near.get()));
    return proof.problem(
        id(),
        severity(),
        path,
        offset,
        message,
        Mend.replace(
            "Write " + Quoted.of(near.get()),
            false,
            schema,
            path,
            now ->
                now instanceof FieldValue.Text(String still)
                    ? near(still, choices).map(NewNode.Text::new)
                    : Optional.empty()));
  }

  /** The word that {@code text} is but for its case, blanks or one or two slips. */
  private static Optional<String> near(String text, List<String> choices) {
    if (choices.contains(text)) {
      return Optional.empty();
    }
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return choices.stream()
        .filter(choice -> Likeness.slips(plain, choice.toLowerCase(Locale.ROOT)) <= slips(choice))
        .findFirst();
  }

  private static int slips(String choice) {
    return choice.length() < 6 ? 1 : 2;
  }
}
