package dev.copydesk.rule;

import dev.copydesk.field.FieldValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with a quote at one of its ends that has no other to it: {@code title: Harbour opens"}.
 */
final class StrayQuote implements Rule {

  private static final char QUOTE = '"';

  @Override
  public RuleId id() {
    return new RuleId("stray-quote");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "A quote stands at one end of a text and none at the other.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenText written : proof.texts()) {
      if (written.isProse() && isStray(written.text())) {
        boolean atEnd = written.text().charAt(0) != QUOTE;
        problems.add(
            proof.problem(
                id(),
                severity(),
                written.path(),
                written.node().contentStart(),
                atEnd
                    ? "%s ends with a quote that nothing opens."
                        .formatted(Quoted.of(written.path()))
                    : "%s begins with a quote that nothing closes."
                        .formatted(Quoted.of(written.path())),
                Mend.replace(
                    "Write " + Quoted.of(without(written.text())),
                    false,
                    surroundings.schema(),
                    written.path(),
                    now ->
                        now instanceof FieldValue.Text(String text) && isStray(text)
                            ? Optional.of(new NewNode.Text(without(text)))
                            : Optional.empty())));
      }
    }
    return problems;
  }

  /** The only straight quote is the first or the last character; behind a digit it means inches. */
  private static boolean isStray(String text) {
    int at = text.indexOf(QUOTE);
    int last = text.length() - 1;
    return at >= 0
        && text.length() > 2
        && text.indexOf(QUOTE, at + 1) < 0
        && (at == 0 && text.indexOf('”') < 0 || at == last && !isMeasure(text.charAt(last - 1)));
  }

  private static boolean isMeasure(char before) {
    return Character.isDigit(before) || "½¼¾′'".indexOf(before) >= 0;
  }

  /** Its fellow may be a curly one; then it becomes curly too. */
  private static String without(String text) {
    int last = text.length() - 1;
    if (text.charAt(0) == QUOTE) {
      return text.substring(1).stripLeading();
    }
    boolean opened = text.indexOf('“') >= 0 && text.indexOf('”') < 0;
    return opened ? text.substring(0, last) + '”' : text.substring(0, last).stripTrailing();
  }
}
