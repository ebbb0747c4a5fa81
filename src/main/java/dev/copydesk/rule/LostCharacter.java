package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.Mended;
import dev.copydesk.repair.Mojibake;
import java.util.ArrayList;
import java.util.List;

/** A sign for a character that got lost, where nothing says which one it was. */
final class LostCharacter implements Rule {

  private static final String LOST = "\uFFFD";

  /** The same sign, mangled. */
  private static final String MANGLED = "ï¿½";

  @Override
  public RuleId id() {
    return new RuleId("lost-character");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "A character got lost and “\uFFFD” stands for it.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenText written : proof.texts()) {
      if (written.traits().lost() && isSuspect(written.text()) && isLost(mended(written))) {
        FieldPath path = written.path();
        problems.add(
            proof.problem(
                id(),
                severity(),
                path,
                written.node().contentStart(),
                "%s has lost a character, where “\uFFFD” stands; write what was there."
                    .formatted(Quoted.of(path))));
      }
    }
    return problems;
  }

  /** Cheap, and true of the mangled sign however often it was mangled. */
  private static boolean isSuspect(String text) {
    return text.contains(LOST) || text.contains("¿½") || text.contains("Â½");
  }

  private static boolean isLost(String text) {
    return text.contains(LOST) || text.contains(MANGLED);
  }

  private static String mended(WrittenText written) {
    return written.kind() == FieldKind.URL
        ? written.text()
        : Mojibake.mend(written.text()).map(Mended::text).orElse(written.text());
  }
}
