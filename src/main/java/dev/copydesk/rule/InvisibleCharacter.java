package dev.copydesk.rule;

import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.Invisibles;
import dev.copydesk.repair.Mended;
import java.util.Optional;

/** Characters that show nothing, such as zero-width blanks. */
final class InvisibleCharacter implements TextRule {

  @Override
  public RuleId id() {
    return new RuleId("invisible-character");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "A character that shows nothing stands in a text or link.";
  }

  @Override
  public boolean looksAt(WrittenText written) {
    return written.traits().formatting();
  }

  @Override
  public Optional<Mended> mend(String text) {
    String better = Invisibles.without(text);
    return better.equals(text) ? Optional.empty() : Optional.of(new Mended(better, true));
  }

  @Override
  public String message(Difference difference) {
    return "holds a character that shows nothing, at %s.".formatted(difference.found());
  }

  @Override
  public String label() {
    return "Take the invisible characters out";
  }
}
