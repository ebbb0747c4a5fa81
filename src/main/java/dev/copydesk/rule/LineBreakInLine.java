package dev.copydesk.rule;

import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.Blanks;
import dev.copydesk.repair.Mended;
import java.util.Optional;

/** Line breaks inside of a title, a name or another text of one line. */
final class LineBreakInLine implements TextRule {

  @Override
  public RuleId id() {
    return new RuleId("line-break-in-line");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "A line break stands in a text of one line.";
  }

  @Override
  public boolean looksAt(WrittenText written) {
    return written.traits().control() && written.isOneLine() && !written.isHtml();
  }

  @Override
  public Optional<Mended> mend(String text) {
    String better = Blanks.onOneLine(text);
    return better.equals(text) ? Optional.empty() : Optional.of(new Mended(better, true));
  }

  @Override
  public String message(Difference difference) {
    return "has a line break in it: %s.".formatted(difference.found());
  }

  @Override
  public String label() {
    return "Put it on one line";
  }
}
