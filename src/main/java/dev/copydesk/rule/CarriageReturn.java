package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.Blanks;
import dev.copydesk.repair.Mended;
import java.util.Optional;

/** Carriage returns inside of an excerpt, left over from some other program. */
final class CarriageReturn implements TextRule {

  @Override
  public RuleId id() {
    return new RuleId("carriage-return");
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String finds() {
    return "A carriage return stands inside an excerpt.";
  }

  @Override
  public boolean looksAt(WrittenText written) {
    return written.traits().control() && written.kind() == FieldKind.PARAGRAPH && !written.isHtml();
  }

  @Override
  public Optional<Mended> mend(String text) {
    String better = Blanks.withoutReturns(text);
    return better.equals(text) ? Optional.empty() : Optional.of(new Mended(better, true));
  }

  @Override
  public String message(Difference difference) {
    return "has a carriage return in it: %s.".formatted(difference.found());
  }

  @Override
  public String label() {
    return "Write a blank for it";
  }
}
