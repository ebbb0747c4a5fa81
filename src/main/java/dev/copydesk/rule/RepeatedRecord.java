package dev.copydesk.rule;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.CanonicalUrl;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An image or a related story that is listed twice. */
final class RepeatedRecord implements Rule {

  private static final List<String> ADDRESSES = List.of("url", "webUrl");

  @Override
  public RuleId id() {
    return new RuleId("repeated-record");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "The same image or related story is listed twice.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    if (proof.reader().isEmpty()) {
      return problems;
    }
    for (WrittenField field : proof.fields()) {
      if (field.value() instanceof FieldValue.Items(int count) && count > 1) {
        check(proof, surroundings, proof.reader().get(), field.path(), problems);
      }
    }
    return problems;
  }

  private void check(
      Proof proof,
      Surroundings surroundings,
      FieldReader fields,
      FieldPath list,
      List<Problem> problems) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < fields.itemCount(list); i++) {
      FieldPath item = list.index(i);
      String address = address(fields, item);
      if (!address.isEmpty() && !seen.add(CanonicalUrl.textOf(address))) {
        problems.add(
            proof.problem(
                id(),
                severity(),
                item,
                fields.spanOf(item).map(span -> span.start()).orElse(0),
                "%s is listed twice in %s.".formatted(Quoted.of(address), Quoted.of(list)),
                Mend.edit(
                    "Take the second one out",
                    false,
                    surroundings.schema(),
                    now -> again(now, list, address))));
      }
    }
  }

  private static Optional<Edit> again(FieldReader fields, FieldPath list, String address) {
    boolean seen = false;
    for (int i = 0; i < fields.itemCount(list); i++) {
      String other = address(fields, list.index(i));
      if (!other.isEmpty() && CanonicalUrl.textOf(other).equals(CanonicalUrl.textOf(address))) {
        if (seen) {
          return Optional.of(new Edit.Remove(list.index(i)));
        }
        seen = true;
      }
    }
    return Optional.empty();
  }

  private static String address(FieldReader fields, FieldPath item) {
    for (String key : ADDRESSES) {
      if (fields.value(item.key(key)) instanceof FieldValue.Text(String text) && !text.isBlank()) {
        return text.strip();
      }
    }
    return "";
  }
}
