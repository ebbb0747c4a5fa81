package dev.copydesk.rule;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Locator;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.List;
import java.util.Optional;

/** A front matter that is YAML but has no keys: a text, or a list. */
final class NoFields implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("no-fields");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "The front matter is a text or a list instead of fields.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    Optional<YamlNode> root = proof.article().frontMatter().map(FrontMatter::root);
    if (root.isEmpty() || root.get() instanceof YamlNode.Mapping) {
      return List.of();
    }
    String message =
        Locator.isNothing(root.get())
            ? "The front matter holds no field; write each as “key: value” on a line of its own."
            : "This is no field; write each as “key: value” on a line of its own.";
    int offset = root.get().span().start();
    return List.of(proof.problem(id(), severity(), FieldPath.ROOT, offset, message));
  }
}
