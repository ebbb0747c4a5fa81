package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Located;
import dev.copydesk.field.Locator;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of texts where one text belongs, such as {@code title: [Harbour drones]}. */
final class ListForSingle implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("list-for-single");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A list stands where a single text belongs.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.field().kind().isText()
          && field.value() instanceof FieldValue.Unexpected found
          && !found.scalar()) {
        List<String> items = items(proof, field.path());
        if (!items.isEmpty()) {
          String value = String.join(", ", items);
          problems.add(
              proof.problem(
                  id(),
                  severity(),
                  field.path(),
                  field.span().start(),
                  "%s is a list, where one text belongs.".formatted(Quoted.of(field.path())),
                  new QuickFix(
                      "Write " + Quoted.of(value),
                      items.size() == 1,
                      article -> mend(article, field.path()))));
        }
      }
    }
    return problems;
  }

  /** The list's items, where they are all texts. */
  static List<String> items(Proof proof, FieldPath path) {
    return items(proof.article(), path);
  }

  private static List<String> items(Article article, FieldPath path) {
    if (article.frontMatter().isEmpty()
        || !(Locator.find(article.frontMatter().get(), path)
            instanceof Located.Here(YamlNode.Sequence list, var parent, var above))
        || !list.items().stream().allMatch(YamlNode.Scalar.class::isInstance)) {
      return List.of();
    }
    return list.items().stream()
        .map(item -> ((YamlNode.Scalar) item).value())
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static Optional<Edit> mend(Article article, FieldPath path) {
    List<String> items = items(article, path);
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Edit.Several(
                List.of(
                    new Edit.Remove(path),
                    new Edit.Set(path, new NewNode.Text(String.join(", ", items))))));
  }
}
