package dev.copydesk.rule;

import dev.copydesk.field.ArticleDate;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date that is written well but is in no calendar, such as the 30th of February. */
final class DayNotThere implements Rule {

  private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(\\D.*)?");

  @Override
  public RuleId id() {
    return new RuleId("impossible-date");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A date names a day that is in no calendar.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.field().kind() == FieldKind.DATE
          && field.value() instanceof FieldValue.Unexpected found) {
        nearest(found.text())
            .ifPresent(
                near ->
                    problems.add(problem(proof, surroundings, field.path(), field, found, near)));
      }
    }
    return problems;
  }

  /** The last day of that month, where the day is all that is wrong. */
  static Optional<String> nearest(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || ArticleDate.parse(text).isPresent()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(form.group(2));
    int day = Integer.parseInt(form.group(3));
    if (month < 1 || month > 12 || day < 29 || day > 31) {
      return Optional.empty();
    }
    int last = YearMonth.of(Integer.parseInt(form.group(1)), month).lengthOfMonth();
    String rest = form.group(4) == null ? "" : form.group(4);
    String near = "%s-%s-%02d%s".formatted(form.group(1), form.group(2), last, rest);
    return ArticleDate.parse(near).map(ArticleDate::written);
  }

  private Problem problem(
      Proof proof,
      Surroundings surroundings,
      FieldPath path,
      WrittenField field,
      FieldValue.Unexpected found,
      String near) {
    return proof.problem(
        id(),
        severity(),
        path,
        field.span().start(),
        "%s is %s, a day that does not exist; the nearest is %s."
            .formatted(Quoted.of(path), Quoted.of(found.text()), Quoted.of(near)),
        Mend.replace(
            "Write " + near,
            false,
            surroundings.schema(),
            path,
            now ->
                now instanceof FieldValue.Unexpected unexpected
                    ? nearest(unexpected.text()).map(NewNode.Loose::new)
                    : Optional.empty()));
  }
}
