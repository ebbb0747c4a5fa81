package dev.copydesk.rule;

import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.List;

/** Fields behind a “---” or “...” in their middle, which ends the front matter too early. */
final class FieldsInBody implements Rule {

  /** One line that looks like a field may be a text; two are none. */
  private static final int ENOUGH = 2;

  @Override
  public RuleId id() {
    return new RuleId("fields-in-body");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "Fields stand behind the closing fence, where they are part of the text.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    if (proof.records().isEmpty()) {
      return List.of();
    }
    String body = proof.article().bodyStart();
    int fields = 0;
    String first = "";
    for (String line : body.lines().toList()) {
      int colon = line.indexOf(':');
      String key = colon > 0 ? line.substring(0, colon) : "";
      boolean known = surroundings.schema().fields().stream().anyMatch(f -> f.key().equals(key));
      boolean written = !known || proof.top(key).isPresent();
      if (written || colon + 1 < line.length() && line.charAt(colon + 1) != ' ') {
        break;
      }
      first = fields == 0 ? key : first;
      fields++;
    }
    return fields < ENOUGH
        ? List.of()
        : List.of(
            proof.problem(
                id(),
                severity(),
                FieldPath.ROOT,
                proof.article().blockText().length(),
                "This line ends the front matter, but fields follow, from %s on; take the line out."
                    .formatted(Quoted.of(first))));
  }
}
