package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.FieldWriter;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A link that a browser cannot follow. */
final class NotAWebAddress implements Rule {

  private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:\\S+");

  @Override
  public RuleId id() {
    return new RuleId("not-a-web-address");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A link is no web address.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.field().kind() == FieldKind.URL
          && field.value() instanceof FieldValue.Text(String text)
          && !text.isBlank()
          && !FieldWriter.isWebAddress(text)) {
        String message =
            "%s is %s, which is no web address; it begins with https:// and has no blanks."
                .formatted(Quoted.of(field.path()), Quoted.of(text));
        problems.add(
            proof.problem(id(), severityOf(text), field.path(), field.span().start(), message));
      }
    }
    return problems;
  }

  /** A path within the site is usual for pictures; another scheme may be meant. */
  private Severity severityOf(String text) {
    if (text.startsWith("/") && text.chars().noneMatch(Character::isWhitespace)) {
      return Severity.INFO;
    }
    return OTHER_SCHEME.matcher(text).matches() ? Severity.WARNING : severity();
  }
}
