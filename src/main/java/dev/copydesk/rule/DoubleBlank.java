package dev.copydesk.rule;

import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.Blanks;
import dev.copydesk.repair.Mended;
import java.util.Optional;

/** Tabs, and several blanks in a row, within a text. */
final class DoubleBlank implements TextRule {

  @Override
  public RuleId id() {
    return new RuleId("double-blank");
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String finds() {
    return "Two blanks or a tab stand within a text.";
  }

  @Override
  public boolean looksAt(WrittenText written) {
    return written.traits().doubled() && written.isProse();
  }

  @Override
  public Optional<Mended> mend(String text) {
    String better = Blanks.single(text);
    return better.equals(text) ? Optional.empty() : Optional.of(new Mended(better, true));
  }

  @Override
  public String message(Difference difference) {
    return "has a double blank or a tab: %s.".formatted(difference.found());
  }

  @Override
  public String label() {
    return "Write one blank";
  }
}
