package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fields behind a “---” or “...” in their middle, which ends the front matter too early. */
final class FieldsInBody implements Rule {

  /** One line that looks like a field may be a text; two are none. */
  private static final int ENOUGH = 2;

  private static final Pattern KEY = Pattern.compile("[\\w.-]+");

  @Override
  public RuleId id() {
    return new RuleId("fields-in-body");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "Fields stand behind the closing fence, where they are part of the text.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    if (proof.records().isEmpty()) {
      return List.of();
    }
    String body = proof.article().bodyStart();
    int fields = 0;
    String first = "";
    for (String line : body.lines().toList()) {
      int colon = line.indexOf(':');
      String key = colon > 0 ? line.substring(0, colon) : "";
      boolean known = surroundings.schema().fields().stream().anyMatch(f -> f.key().equals(key));
      boolean written = !known || proof.top(key).isPresent();
      if (written || colon + 1 < line.length() && line.charAt(colon + 1) != ' ') {
        break;
      }
      first = fields == 0 ? key : first;
      fields++;
    }
    if (fields < ENOUGH) {
      return List.of();
    }
    Optional<Article> whole = whole(proof.article());
    String told =
        "This line ends the front matter, but fields follow, from %s on; %s."
            .formatted(
                Quoted.of(first),
                whole.isPresent() ? "take the line out" : "put the closing “---” behind the last");
    int fence = proof.article().blockText().length();
    return List.of(
        whole
            .map(
                article ->
                    proof.problem(
                        id(), severity(), FieldPath.ROOT, fence, told, mend(areKeys(article))))
            .orElseGet(() -> proof.problem(id(), severity(), FieldPath.ROOT, fence, told)));
  }

  private static QuickFix mend(boolean certain) {
    return new QuickFix(
        "Take the line out", certain, article -> whole(article).map(after -> new Edit.Unfence()));
  }

  /** The article without the line; only where another one ends the fields and all can be read. */
  private static Optional<Article> whole(Article article) {
    return ArticleReader.unfenced(article).filter(after -> after.frontMatter().isPresent());
  }

  /** Whether no line of prose has become a field, as one with a colon in it would. */
  private static boolean areKeys(Article article) {
    return article.frontMatter().orElseThrow().root() instanceof Mapping mapping
        && mapping.entries().stream()
            .allMatch(
                entry -> entry.name().filter(name -> KEY.matcher(name).matches()).isPresent());
  }
}
