package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
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

/** Backslashes in double quotes that YAML reads, such as the path {@code "C:\new\table"}. */
final class ReadBackslash implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("read-backslash");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "A backslash in double quotes is read as a line break, a tab or the like.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenText written : proof.texts()) {
      if (written.kind() != FieldKind.OTHER && written.traits().control()) {
        TypedBackslash typed = TypedBackslash.in(written.node(), proof.article().blockText());
        if (typed.isThere() && typed.clear()) {
          problems.add(problem(proof, written, typed));
        }
      }
    }
    return problems;
  }

  /** At the text's beginning, as what else is told of it, so that this comes first. */
  private Problem problem(Proof proof, WrittenText written, TypedBackslash typed) {
    FieldPath path = written.path();
    String block = proof.article().blockText();
    return proof.problem(
        id(),
        severity(),
        path,
        written.node().contentStart(),
        "%s has “%s” in double quotes, which is read as one character; was the backslash meant?"
            .formatted(Quoted.of(path), block.substring(typed.first(), typed.first() + 2)),
        new QuickFix("Keep the backslashes as typed", false, article -> mend(article, path)));
  }

  private static Optional<Edit> mend(Article article, FieldPath path) {
    return article
        .frontMatter()
        .flatMap(found -> Locator.node(found, path))
        .filter(YamlNode.Scalar.class::isInstance)
        .map(node -> TypedBackslash.in((YamlNode.Scalar) node, article.blockText()))
        .filter(typed -> typed.isThere() && typed.clear())
        .map(typed -> new Edit.Set(path, new NewNode.Text(typed.typed())));
  }
}
