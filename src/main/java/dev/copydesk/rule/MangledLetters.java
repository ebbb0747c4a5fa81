package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.Mended;
import dev.copydesk.repair.Mojibake;
import java.util.Optional;

/** Letters that were mangled on the way, such as “doesnâ€™t”. */
final class MangledLetters implements TextRule {

  @Override
  public RuleId id() {
    return new RuleId("mangled-letters");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "Letters are mangled, as in “doesnâ€™t” for “doesn’t”.";
  }

  @Override
  public boolean looksAt(WrittenText written) {
    return written.traits().beyondAscii() && written.kind() != FieldKind.URL;
  }

  @Override
  public Optional<Mended> mend(String text) {
    return Mojibake.mend(text);
  }

  @Override
  public String message(Difference difference) {
    return "has mangled letters: %s should be %s."
        .formatted(difference.found(), difference.meant());
  }

  @Override
  public String label() {
    return "Mend the mangled letters";
  }
}
