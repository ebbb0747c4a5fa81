package dev.copydesk.rule;

import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.HtmlEntities;
import dev.copydesk.repair.Mended;
import java.util.Optional;

/** HTML entities in a text that is no HTML, such as “Q&amp;amp;A”. */
final class HtmlEntity implements TextRule {

  @Override
  public RuleId id() {
    return new RuleId("html-entity");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "An HTML entity such as &amp; stands in a text.";
  }

  @Override
  public boolean looksAt(WrittenText written) {
    return written.traits().ampersand() && written.isProse();
  }

  @Override
  public Optional<Mended> mend(String text) {
    return HtmlEntities.mend(text);
  }

  @Override
  public String message(Difference difference) {
    return "has HTML in it: %s should be %s.".formatted(difference.found(), difference.meant());
  }

  @Override
  public String label() {
    return "Write the characters themselves";
  }
}
