package dev.copydesk.rule;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A topic or another short text that stands twice in its list. */
final class RepeatedText implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("repeated-item");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "The same topic stands twice in a list.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.value() instanceof FieldValue.Texts(List<String> texts)) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
          String plain = plain(texts.get(i));
          if (!plain.isEmpty() && !seen.add(plain)) {
            problems.add(problem(proof, surroundings, field, texts.get(i), i));
          }
        }
      }
    }
    return problems;
  }

  private Problem problem(
      Proof proof, Surroundings surroundings, WrittenField field, String text, int index) {
    FieldPath item = field.path().index(index);
    int offset = proof.startOf(field, index);
    return proof.problem(
        id(),
        severity(),
        item,
        offset,
        "%s stands twice in %s.".formatted(Quoted.of(text), Quoted.of(field.path())),
        Mend.edit(
            "Take the second one out",
            true,
            surroundings.schema(),
            fields ->
                fields.value(field.path()) instanceof FieldValue.Texts(List<String> now)
                        && index < now.size()
                        && isAgain(now, index)
                    ? Optional.of(new Edit.Remove(item))
                    : Optional.empty()));
  }

  private static boolean isAgain(List<String> texts, int index) {
    String text = plain(texts.get(index));
    return !text.isEmpty()
        && texts.subList(0, index).stream().anyMatch(before -> plain(before).equals(text));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
