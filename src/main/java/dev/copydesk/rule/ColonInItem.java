package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldKind;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.field.Located;
import dev.copydesk.field.Locator;
import dev.copydesk.frontmatter.FrontMatter;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.frontmatter.ScalarStyle;
import dev.copydesk.frontmatter.YamlNode;
import dev.copydesk.frontmatter.YamlNode.Mapping;
import dev.copydesk.frontmatter.YamlNode.Scalar;
import dev.copydesk.frontmatter.YamlNode.Sequence;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item of a list of texts that YAML reads as a field, for the colon in it: {@code - AI: a
 * primer}.
 */
final class ColonInItem implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("colon-in-item");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "A colon makes a field of a list’s text, as in “- AI: a primer”.";
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
          && !found.scalar()) {
        for (int i : items(proof.article(), field.path())) {
          problems.add(problem(proof, field.path().index(i)));
        }
      }
    }
    return problems;
  }

  /** Whether each item that is no text is one that this rule finds. */
  static boolean explains(Article article, FieldPath list) {
    return sequence(article, list)
        .filter(
            found ->
                found.items().stream().allMatch(item -> item instanceof Scalar || isText(item)))
        .isPresent();
  }

  private Problem problem(Proof proof, FieldPath item) {
    Mapping written = written(proof.article(), item).orElseThrow();
    return proof.problem(
        id(),
        severity(),
        item,
        written.span().start(),
        "The colon in %s makes YAML read a field, not a text; the text needs quotes."
            .formatted(Quoted.of(written.span().in(proof.article().blockText()))),
        new QuickFix("Put the text in quotes", !isName(written), now -> mend(now, item)));
  }

  /** A text of one letter first, because a field of its own gives way to no value. */
  private static Optional<Edit> mend(Article article, FieldPath item) {
    return written(article, item)
        .map(
            node -> {
              String block = article.blockText();
              String text = node.span().in(block);
              String brief =
                  block.substring(0, node.span().start())
                      + "x"
                      + block.substring(node.span().end());
              return new Edit.Several(
                  List.of(new Edit.Retype(brief), new Edit.Set(item, new NewNode.Text(text))));
            });
  }

  /** A key as fields have them: a record may be meant. */
  private static boolean isName(Mapping item) {
    return item.entries().getFirst().name().orElse("").matches("[a-z][A-Za-z0-9_-]*");
  }

  private static List<Integer> items(Article article, FieldPath list) {
    List<Integer> found = new ArrayList<>();
    sequence(article, list)
        .ifPresent(
            sequence -> {
              for (int i = 0; i < sequence.items().size(); i++) {
                if (isText(sequence.items().get(i))) {
                  found.add(i);
                }
              }
            });
    return found;
  }

  private static Optional<Sequence> sequence(Article article, FieldPath list) {
    return here(article, list).filter(Sequence.class::isInstance).map(Sequence.class::cast);
  }

  private static Optional<Mapping> written(Article article, FieldPath item) {
    return here(article, item).filter(ColonInItem::isText).map(Mapping.class::cast);
  }

  private static Optional<YamlNode> here(Article article, FieldPath path) {
    Optional<FrontMatter> found = article.frontMatter();
    return found.isPresent() && Locator.find(found.get(), path) instanceof Located.Here here
        ? Optional.of(here.node())
        : Optional.empty();
  }

  /** One key with one value, on one line and without braces. */
  private static boolean isText(YamlNode node) {
    return node instanceof Mapping mapping
        && !mapping.flow()
        && mapping.properties().isEmpty()
        && mapping.entries().size() == 1
        && mapping.entries().getFirst().key() instanceof Scalar key
        && mapping.entries().getFirst().value() instanceof Scalar value
        && key.style() == ScalarStyle.PLAIN
        && value.style() == ScalarStyle.PLAIN
        && !value.value().isBlank();
  }
}
