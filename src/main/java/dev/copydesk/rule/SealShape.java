package dev.copydesk.rule;

import dev.copydesk.field.FieldKind;
import dev.copydesk.field.Located;
import dev.copydesk.field.Locator;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** A sealed value that is not what the site seals: two parts of base64 with a semicolon between. */
final class SealShape implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("seal-shape");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "The sealed value is not two parts of base64.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenField field : proof.fields()) {
      if (field.field().kind() == FieldKind.SEALED
          && proof.article().frontMatter().isPresent()
          && Locator.find(proof.article().frontMatter().get(), field.path())
              instanceof Located.Here(YamlNode.Scalar seal, var parent, var above)
          && !seal.value().isBlank()
          && !isSeal(seal.value())) {
        // What it says is never shown, not even where it is broken.
        problems.add(
            proof.problem(
                id(),
                severity(),
                field.path(),
                field.span().start(),
                "%s is not two parts of base64 with “;” between; it may have been cut."
                    .formatted(Quoted.of(field.path()))));
      }
    }
    return problems;
  }

  /** Written by hand, because a pattern would need one frame of the stack a letter. */
  private static boolean isSeal(String text) {
    int between = text.indexOf(';');
    return between > 0
        && isBase64(text.substring(0, between))
        && isBase64(text.substring(between + 1));
  }

  private static boolean isBase64(String text) {
    int end = text.length();
    while (end > 0 && text.length() - end < 2 && text.charAt(end - 1) == '=') {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letter && c != '+' && c != '/') {
        return false;
      }
    }
    return end > 0 && text.length() % 4 == 0;
  }
}
