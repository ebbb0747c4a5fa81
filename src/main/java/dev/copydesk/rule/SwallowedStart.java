package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldReader;
import dev.copydesk.field.Schema;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text whose first word YAML takes away for a name or a type: {@code title: &more}, {@code
 * !Important}.
 */
final class SwallowedStart implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("swallowed-start");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "YAML takes a first word behind & or ! for a name or a type, and leaves it out.";
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
          && written.isPlain()
          && !written.node().properties().isEmpty()
          && isMeant(written.node().span(), block)) {
        problems.add(problem(proof, surroundings.schema(), written, block));
      }
    }
    return problems;
  }

  private Problem problem(Proof proof, Schema schema, WrittenText written, String block) {
    FieldPath path = written.path();
    Span span = written.node().span();
    return proof.problem(
        id(),
        severity(),
        path,
        span.start(),
        "%s begins with %s, which YAML leaves out of the text; is it part of it?"
            .formatted(Quoted.of(path), Quoted.of(first(span, block))),
        new QuickFix("Put the whole text in quotes", false, now -> mend(now, schema, path)));
  }

  /** A name that nothing repeats, or a type that YAML does not know, on one line with the text. */
  private static boolean isMeant(Span span, String block) {
    String text = span.in(block);
    String first = first(span, block);
    boolean named = first.startsWith("&") && !block.contains("*" + first.substring(1));
    boolean typed = first.startsWith("!") && !first.startsWith("!!") && !first.startsWith("!<");
    return (named || typed) && text.lines().count() == 1 && text.length() > 1;
  }

  private static String first(Span span, String block) {
    String text = span.in(block);
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }

  /** Takes the word away as a property, and writes it as a part of the value. */
  private static Optional<Edit> mend(Article article, Schema schema, FieldPath path) {
    return article
        .frontMatter()
        .flatMap(
            found ->
                new FieldReader(found, schema)
                    .spanOf(path)
                    .filter(span -> isMeant(span, found.text()))
                    .map(
                        span ->
                            new Edit.Several(
                                List.of(
                                    new Edit.Retype(without(found.text(), span)),
                                    new Edit.Set(path, new NewNode.Text(span.in(found.text())))))));
  }

  /** Where nothing follows the word, a letter keeps the place of the value. */
  private static String without(String block, Span span) {
    String rest = span.in(block).substring(first(span, block).length()).stripLeading();
    return block.substring(0, span.start())
        + (rest.isEmpty() ? "x" : rest)
        + block.substring(span.end());
  }
}
