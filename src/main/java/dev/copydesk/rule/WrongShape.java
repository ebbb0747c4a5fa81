package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldValue;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** A list where one value belongs, or one value where a list or fields belong. */
final class WrongShape implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("wrong-shape");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A list stands where a single value belongs, or the other way round.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.value() instanceof FieldValue.Unexpected found
          && isMisshapen(field, found)
          && !(found.scalar() && field.field().kind() == FieldKind.TEXTS)
          && !TemplateText.isTemplate(field)
          && !(field.field().kind() == FieldKind.TEXTS
              && ColonInItem.explains(proof.article(), field.path()))
          && !(field.field().kind().isText()
              && !ListForSingle.items(proof, field.path()).isEmpty())) {
        String message =
            "%s: %s %s".formatted(Quoted.of(field.path()), found.reason(), wayOut(field));
        problems.add(proof.problem(id(), severity(), field.path(), field.span().start(), message));
      }
    }
    return problems;
  }

  /**
   * A collection is always wrong here; a single value only where none belongs and it says
   * something.
   */
  private static boolean isMisshapen(WrittenField field, FieldValue.Unexpected found) {
    boolean wantsScalar = field.field().kind().isScalar();
    return !found.scalar() || (!wantsScalar && !found.text().isBlank());
  }

  private static String wayOut(WrittenField field) {
    FieldKind kind = field.field().kind();
    return switch (kind) {
      case TEXTS -> "Write each item on a line of its own behind “- ”.";
      case RECORD -> "Write each of its fields on a line of its own, indented.";
      case RECORDS -> "Begin each item with “- ” and write its fields below one another.";
      case TEXT, PARAGRAPH, WHOLE_NUMBER, FLAG, DATE, URL, CHOICE, SEALED, OTHER ->
          "Write one value.";
    };
  }
}
