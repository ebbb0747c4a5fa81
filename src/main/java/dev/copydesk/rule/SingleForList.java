package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
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
        Optional<MeantItems> meant = meant(proof.article(), path);
        List<QuickFix> fixes = new ArrayList<>();
        meant.ifPresent(items -> fixes.add(apart(path, items)));
        if (meant.isEmpty() || !meant.get().certain()) {
          fixes.add(whole(surroundings, path));
        }
        problems.add(
            proof.problem(
                id(),
                severity(),
                path,
                field.span().start(),
                "%s is a list; write each item behind “- ”.".formatted(Quoted.of(path)),
                fixes.toArray(QuickFix[]::new)));
      }
    }
    return problems;
  }

  private static QuickFix apart(FieldPath path, MeantItems items) {
    boolean one = items.items().size() == 1;
    return new QuickFix(
        one ? "Make it a list of one" : "Make each of them an item",
        items.certain(),
        article ->
            meant(article, path)
                .map(now -> new Edit.Set(path, new NewNode.Items(texts(now.items())))));
  }

  private static QuickFix whole(Surroundings surroundings, FieldPath path) {
    return Mend.replace(
        "Make it a list of one",
        false,
        surroundings.schema(),
        path,
        now ->
            now instanceof FieldValue.Unexpected found && found.scalar()
                ? Optional.of(new NewNode.Items(texts(List.of(found.text().strip()))))
                : Optional.empty());
  }

  private static List<NewNode> texts(List<String> items) {
    return items.stream().<NewNode>map(NewNode.Text::new).toList();
  }

  /** The items of the text at {@code path}, while one text stands there. */
  private static Optional<MeantItems> meant(Article article, FieldPath path) {
    return article
        .frontMatter()
        .flatMap(found -> Locator.node(found, path))
        .filter(YamlNode.Scalar.class::isInstance)
        .map(node -> MeantItems.of((YamlNode.Scalar) node, article.blockText()))
        .filter(items -> !items.items().isEmpty());
  }
}
