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
import java.util.OptionalInt;

/** Items that YAML reads as one, because their dashes stand in different columns. */
final class JoinedItems implements Rule {

  /** Each is added by itself and read back; of more, she lines the dashes up in the source. */
  private static final int MOST_MENDED = 100;

  @Override
  public RuleId id() {
    return new RuleId("joined-items");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "Items of a list are read as one, since their dashes do not line up.";
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
          && field.value() instanceof FieldValue.Texts
          && node(proof.article(), field.path()).orElse(null) instanceof YamlNode.Sequence list) {
        for (int i = 0; i < list.items().size(); i++) {
          MeantItems meant = meant(proof.article(), list.items().get(i));
          if (meant.items().size() > 1) {
            problems.add(problem(proof, field.path().index(i), list.items().get(i), meant));
          }
        }
      }
    }
    return problems;
  }

  private Problem problem(Proof proof, FieldPath item, YamlNode node, MeantItems meant) {
    return proof.problem(
        id(),
        severity(),
        item,
        node.contentStart(),
        "%s is read as one item with the %s below it; their dashes must stand in one column."
            .formatted(
                Quoted.of(meant.items().getFirst()),
                meant.items().size() == 2 ? "one" : "%d".formatted(meant.items().size() - 1)),
        meant.items().size() > MOST_MENDED
            ? new QuickFix[0]
            : new QuickFix[] {
              new QuickFix(
                  "Make each line an item", meant.certain(), article -> mend(article, item))
            });
  }

  private static Optional<Edit> mend(Article article, FieldPath item) {
    Optional<YamlNode> node = node(article, item);
    List<String> items = node.map(found -> meant(article, found).items()).orElse(List.of());
    if (items.size() < 2 || !(item.steps().getLast() instanceof FieldPath.Step.Index(int at))) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.Set(item, new NewNode.Text(items.getFirst())));
    for (int i = 1; i < items.size(); i++) {
      edits.add(
          new Edit.AddItem(item.parent(), OptionalInt.of(at + i), new NewNode.Text(items.get(i))));
    }
    return Optional.of(new Edit.Several(edits));
  }

  private static MeantItems meant(Article article, YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.properties().isEmpty()
        ? MeantItems.ofItem(scalar, article.blockText())
        : new MeantItems(List.of(), false);
  }

  private static Optional<YamlNode> node(Article article, FieldPath path) {
    return article.frontMatter().flatMap(found -> Locator.node(found, path));
  }
}
