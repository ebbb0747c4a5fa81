package dev.copydesk.rule;

import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.Blanks;
import dev.copydesk.repair.Mended;
import java.util.Optional;

/** Blanks before or behind a text. The line break that a block text ends with is none. */
final class EdgeBlank implements TextRule {

  @Override
  public RuleId id() {
    return new RuleId("edge-blank");
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String finds() {
    return "A text begins or ends with blanks.";
  }

  @Override
  public boolean looksAt(WrittenText written) {
    return written.traits().edged() && written.isProse() && !written.text().isBlank();
  }

  @Override
  public Optional<Mended> mend(String text) {
    String trimmed = Blanks.trimmed(text);
    if (trimmed.length() == text.length()) {
      return Optional.empty();
    }
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return trimmed.length() == end
        ? Optional.empty()
        : Optional.of(new Mended(trimmed + text.substring(end), true));
  }

  @Override
  public String message(Difference difference) {
    return "begins or ends with blanks.";
  }

  @Override
  public String label() {
    return "Take the blanks off";
  }
}
