package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text without quotes that ends at a “#”, because YAML takes the rest for a comment. */
final class CutByComment implements Rule {

  /** A comment proper has a blank behind its sign; {@code #1} and {@code #AI} are words. */
  private static final Pattern WORD = Pattern.compile("[ \\t]+#[\\p{L}\\p{N}][^\\r\\n]*");

  @Override
  public RuleId id() {
    return new RuleId("cut-by-comment");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "A # without quotes cuts a text off.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    String block = proof.article().blockText();
    for (WrittenText written : proof.texts()) {
      if (written.kind() != FieldKind.OTHER
          && written.kind() != FieldKind.URL
          && written.isPlain()) {
        cut(block, written.node().span().end())
            .ifPresent(cut -> problems.add(problem(proof, surroundings, written, cut)));
      }
    }
    return problems;
  }

  private Problem problem(Proof proof, Surroundings surroundings, WrittenText written, Span cut) {
    FieldPath path = written.path();
    String rest = cut.in(proof.article().blockText()).strip();
    return proof.problem(
        id(),
        severity(),
        path,
        cut.start(),
        "%s ends before %s, which YAML takes for a comment; is it part of the text?"
            .formatted(Quoted.of(path), Quoted.of(rest)),
        new QuickFix(
            "Put the whole text in quotes",
            false,
            article -> mend(article, surroundings.schema(), path)));
  }

  private static Optional<Span> cut(String block, int end) {
    boolean blank = end < block.length() && (block.charAt(end) == ' ' || block.charAt(end) == '\t');
    if (!blank) {
      return Optional.empty();
    }
    Matcher word = WORD.matcher(block);
    return word.region(end, block.length()).lookingAt()
        ? Optional.of(new Span(end, word.end()))
        : Optional.empty();
  }

  /** Takes the comment away as text, and writes it as part of the value. */
  private static Optional<Edit> mend(Article article, Schema schema, FieldPath path) {
    if (article.frontMatter().isEmpty()) {
      return Optional.empty();
    }
    FrontMatter found = article.frontMatter().get();
    FieldReader fields = new FieldReader(found, schema);
    Optional<Span> value = fields.spanOf(path);
    Optional<Span> cut = value.flatMap(span -> cut(found.text(), span.end()));
    if (cut.isEmpty()) {
      return Optional.empty();
    }
    String before = fields.value(path) instanceof FieldValue.Text(String text) ? text : "";
    String whole = (before + cut.get().in(found.text())).strip();
    String block =
        found.text().substring(0, cut.get().start()) + found.text().substring(cut.get().end());
    return Optional.of(
        new Edit.Several(
            List.of(new Edit.Retype(block), new Edit.Set(path, new NewNode.Text(whole)))));
  }
}
