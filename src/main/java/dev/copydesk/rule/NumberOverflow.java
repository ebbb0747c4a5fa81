package dev.copydesk.rule;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldValue;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A whole number that does not fit 32 bits, or is what is left of one that did not. */
final class NumberOverflow implements Rule {

  private static final Pattern MANY_DIGITS = Pattern.compile("[-+]?[1-9][0-9]{18,}");

  @Override
  public RuleId id() {
    return new RuleId("number-overflow");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A number is too large or too small to be meant.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.field().kind() == FieldKind.WHOLE_NUMBER && isBeyond(field.value())) {
        problems.add(
            proof.problem(
                id(),
                severity(),
                field.path(),
                field.span().start(),
                "%s is beyond any number that can be meant; a program counted wrong."
                    .formatted(Quoted.of(field.path())),
                Mend.edit(
                    "Take the field out",
                    false,
                    surroundings.schema(),
                    fields ->
                        isBeyond(fields.value(field.path()))
                            ? Optional.of(new Edit.Remove(field.path()))
                            : Optional.empty())));
      }
    }
    return problems;
  }

  /** The smallest number of 32 bits itself is what an overflow leaves behind. */
  private static boolean isBeyond(FieldValue value) {
    return switch (value) {
      case FieldValue.Whole(long number) ->
          number <= Integer.MIN_VALUE || number > Integer.MAX_VALUE;
      case FieldValue.Unexpected found -> hasManyDigits(found.text());
      default -> false;
    };
  }

  /** Whether it is a whole number, but none that any reader can hold. */
  static boolean hasManyDigits(String text) {
    return MANY_DIGITS.matcher(text.strip()).matches();
  }
}
