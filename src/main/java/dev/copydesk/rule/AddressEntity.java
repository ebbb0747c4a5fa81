package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.HtmlEntities;
import dev.copydesk.repair.Mended;
import java.util.Optional;

/** A web address with escaped ampersands, which leads elsewhere. */
final class AddressEntity implements TextRule {

  @Override
  public RuleId id() {
    return new RuleId("entity-in-address");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "A link has &amp; where & is meant.";
  }

  @Override
  public boolean looksAt(WrittenText written) {
    return written.traits().ampersand() && written.kind() == FieldKind.URL;
  }

  @Override
  public Optional<Mended> mend(String text) {
    return HtmlEntities.mendAddress(text);
  }

  @Override
  public String message(Difference difference) {
    return "has an escaped “&” where a plain one is meant: %s.".formatted(difference.found());
  }

  @Override
  public String label() {
    return "Write & for &amp;";
  }
}
