package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A value that is nothing but a template’s braces: {@code title: {{ page.title }}}. */
final class TemplateText implements Rule {

  private static final Pattern BRACES =
      Pattern.compile("\\s*(?:\\{\\{[^{}]*+}}|\\{%[^{}]*%}|<%[^%]*%>)\\s*");

  @Override
  public RuleId id() {
    return new RuleId("template-in-text");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "A template’s braces stand where a text belongs.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (isTemplate(field)) {
        problems.add(problem(proof, Severity.ERROR, field.path(), field.span().start()));
      }
    }
    for (WrittenText written : proof.texts()) {
      if (written.kind() != FieldKind.OTHER
          && (written.text().indexOf('{') >= 0 || written.traits().angle())
          && BRACES.matcher(written.text()).matches()) {
        problems.add(problem(proof, severity(), written.path(), written.node().contentStart()));
      }
    }
    return problems;
  }

  private Problem problem(Proof proof, Severity how, FieldPath path, int offset) {
    String message =
        "A template's braces stand in %s; only its author knows what belongs here."
            .formatted(Quoted.of(path));
    return proof.problem(id(), how, path, offset, message);
  }

  /** Without quotes, YAML reads the braces as fields within fields. */
  static boolean isTemplate(WrittenField field) {
    return field.value() instanceof FieldValue.Unexpected found
        && !found.scalar()
        && BRACES.matcher(found.text()).matches();
  }
}
