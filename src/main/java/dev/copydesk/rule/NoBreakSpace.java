package dev.copydesk.rule;

import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.Blanks;
import dev.copydesk.repair.Mended;
import java.util.Optional;

/** No-break spaces where a plain blank is meant. */
final class NoBreakSpace implements TextRule {

  @Override
  public RuleId id() {
    return new RuleId("no-break-space");
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String finds() {
    return "A no-break space stands where a plain blank is meant.";
  }

  @Override
  public boolean looksAt(WrittenText written) {
    return written.traits().noBreak() && written.isProse();
  }

  @Override
  public Optional<Mended> mend(String text) {
    String trimmed = Blanks.trimmed(text);
    String better = Blanks.breakable(trimmed);
    return better.equals(trimmed)
        ? Optional.empty()
        : Optional.of(new Mended(text.replace(trimmed, better), true));
  }

  @Override
  public String message(Difference difference) {
    return "has a no-break space for a blank: %s.".formatted(difference.found());
  }

  @Override
  public String label() {
    return "Write plain blanks";
  }
}
