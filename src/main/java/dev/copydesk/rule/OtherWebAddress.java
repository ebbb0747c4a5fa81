package dev.copydesk.rule;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A web link that differs from the original one, so that readers are sent elsewhere. */
final class OtherWebAddress implements Rule {

  private static final FieldPath ORIGINAL = FieldPath.of("originalUrl");
  private static final FieldPath WEB = FieldPath.of("webUrl");

  @Override
  public RuleId id() {
    return new RuleId("other-web-link");
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String finds() {
    return "The web link is another one than the original link.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    Optional<WrittenField> original = link(proof, ORIGINAL);
    Optional<WrittenField> web = link(proof, WEB);
    if (original.isPresent() && web.isPresent() && !text(original.get()).equals(text(web.get()))) {
      problems.add(
          proof.problem(
              id(),
              severity(),
              WEB,
              web.get().span().start(),
              "%s is another link than %s; readers are sent there."
                  .formatted(Quoted.of(WEB), Quoted.of(ORIGINAL))));
    }
    return problems;
  }

  private static Optional<WrittenField> link(Proof proof, FieldPath path) {
    return proof.top(path.toString()).filter(field -> !text(field).isBlank());
  }

  private static String text(WrittenField field) {
    return field.value() instanceof FieldValue.Text(String text) ? text : "";
  }
}
