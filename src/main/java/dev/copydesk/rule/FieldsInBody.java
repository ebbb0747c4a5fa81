package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.YamlNode.Entry;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.List;
import java.util.Optional;

/** Fields behind a “---” or “...” in their middle, which ends the front matter too early. */
final class FieldsInBody implements Rule {

  /** One line that looks like a field may be a text; two are none. */
  private static final int ENOUGH = 2;

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
    Optional<Mapping> whole = whole(proof.article());
    String told =
        "This line ends the front matter, but fields follow, from %s on; %s."
            .formatted(
                Quoted.of(first),
                whole.isPresent() ? "take the line out" : "put the closing “---” behind the last");
    int fence = proof.article().blockText().length();
    return List.of(
        whole
            .map(all -> areAllKnown(all, proof, surroundings.schema()))
            .map(
                certain ->
                    proof.problem(id(), severity(), FieldPath.ROOT, fence, told, mend(certain)))
            .orElseGet(() -> proof.problem(id(), severity(), FieldPath.ROOT, fence, told)));
  }

  private static QuickFix mend(boolean certain) {
    return new QuickFix(
        "Take the line out", certain, article -> whole(article).map(after -> new Edit.Unfence()));
  }

  /**
   * All fields once the line is out; only where another one ends them, all can be read, and none is
   * there twice: which of both counts is for her to say.
   */
  private static Optional<Mapping> whole(Article article) {
    return ArticleReader.unfenced(article)
        .flatMap(Article::frontMatter)
        .map(FrontMatter::root)
        .flatMap(root -> root instanceof Mapping all ? Optional.of(all) : Optional.empty())
        .filter(
            all ->
                all.entries().stream().map(Entry::name).distinct().count() == all.entries().size());
  }

  /** Whether no line of prose has become a field, as one with a colon in it would. */
  private static boolean areAllKnown(Mapping fields, Proof proof, Schema schema) {
    return fields.entries().stream()
        .map(entry -> entry.name().orElse(""))
        .allMatch(
            name ->
                proof.top(name).isPresent()
                    || schema.fields().stream().anyMatch(field -> field.key().equals(name)));
  }
}
