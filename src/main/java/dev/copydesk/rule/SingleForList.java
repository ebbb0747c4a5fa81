package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One text where a list of texts belongs, such as {@code topics: AI}. */
final class SingleForList implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("single-for-list");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A single text stands where a list belongs.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.field().kind() == FieldKind.TEXTS
          && field.value() instanceof FieldValue.Unexpected found
          && found.scalar()
          && !found.text().isBlank()) {
        FieldPath path = field.path();
        String message = "%s is a list; write each item behind “- ”.".formatted(Quoted.of(path));
        QuickFix one = mend("Make it a list of one", true, surroundings, path, List::of);
        QuickFix some = mend("Make each of them an item", false, surroundings, path, this::parts);
        QuickFix whole = mend("Make it a list of one", false, surroundings, path, List::of);
        int at = field.span().start();
        problems.add(
            parts(found.text()).size() == 1
                ? proof.problem(id(), severity(), path, at, message, one)
                : proof.problem(id(), severity(), path, at, message, some, whole));
      }
    }
    return problems;
  }

  private List<String> parts(String text) {
    return Arrays.stream(text.split("[,;|]")).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  private static QuickFix mend(
      String label,
      boolean certain,
      Surroundings surroundings,
      FieldPath path,
      Function<String, List<String>> items) {
    return Mend.replace(
        label,
        certain,
        surroundings.schema(),
        path,
        now ->
            now instanceof FieldValue.Unexpected found && found.scalar()
                ? Optional.of(
                    new NewNode.Items(
                        items.apply(found.text().strip()).stream()
                            .<NewNode>map(NewNode.Text::new)
                            .toList()))
                : Optional.empty());
  }
}
