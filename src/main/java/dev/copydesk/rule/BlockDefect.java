package dev.copydesk.rule;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.Defect;
import dev.copydesk.repair.DefectKind;
import dev.copydesk.repair.Diagnosis;
import dev.copydesk.repair.KnownKeys;
import dev.copydesk.repair.Mend;
import dev.copydesk.repair.Repair;
import dev.copydesk.text.LineMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One kind of defect that keeps a front matter from being read. There is one such rule for each
 * kind; all share one diagnosis of the article.
 */
final class BlockDefect implements Rule {

  private final DefectKind kind;

  BlockDefect(DefectKind kind) {
    this.kind = Objects.requireNonNull(kind);
  }

  @Override
  public RuleId id() {
    return new RuleId(kind.id());
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return kind.finds();
  }

  @Override
  public boolean mends() {
    return kind.canBeMended();
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    Diagnosis diagnosis = proof.diagnosis();
    if (diagnosis.defects().isEmpty()) {
      return List.of();
    }
    List<Defect> defects =
        diagnosis.defects().stream().filter(defect -> defect.kind() == kind).toList();
    if (defects.isEmpty()) {
      return List.of();
    }
    Article article = proof.article();
    LineMap lines = new LineMap(diagnosis.text());
    KnownKeys known = KnownFields.of(surroundings.schema());
    return defects.stream()
        .map(
            defect ->
                new Problem(
                    id(),
                    severity(),
                    article.id(),
                    place(article, lines, defect.offset()),
                    FieldPath.ROOT,
                    defect.message(),
                    fixes(diagnosis, defect, known)))
        .toList();
  }

  private static Place place(Article article, LineMap lines, int offset) {
    return new Place(lines.lineAt(offset) + article.linesBefore(), lines.columnAt(offset));
  }

  private List<QuickFix> fixes(Diagnosis diagnosis, Defect defect, KnownKeys known) {
    List<QuickFix> fixes = new ArrayList<>();
    String line = lineOf(diagnosis.text(), defect.offset());
    int offset = defect.offset();
    for (Mend mend : defect.mends()) {
      String label = mend.label();
      fixes.add(
          new QuickFix(
              label, mend.certain(), article -> edit(article, known, line, offset, label)));
    }
    int count = diagnosis.defects().size();
    if (count > 1 && diagnosis.mended().isPresent()) {
      fixes.add(
          new QuickFix(
              "Mend all %d defects of this front matter".formatted(count),
              diagnosis.certain(),
              article -> Repair.all(article, known).map(Edit.Retype::new)));
    }
    return fixes;
  }

  /** The mend of the defect as it is now: of this kind, on such a line, next to where it was. */
  private Optional<Edit> edit(
      Article article, KnownKeys known, String line, int offset, String label) {
    Diagnosis now = Repair.diagnose(article, known);
    return now.defects().stream()
        .filter(defect -> defect.kind() == kind)
        .filter(defect -> lineOf(now.text(), defect.offset()).equals(line))
        .min(Comparator.comparingInt(defect -> Math.abs(defect.offset() - offset)))
        .flatMap(defect -> defect.mends().stream().filter(m -> m.label().equals(label)).findFirst())
        .map(mend -> alone(article, known, now, mend.edits().applyTo(now.text())));
  }

  /** One mend by itself, so long as the others can still be carried out after it. */
  private static Edit alone(Article article, KnownKeys known, Diagnosis now, String text) {
    boolean spoils =
        now.mended().isPresent()
            && ArticleReader.retyped(article, text)
                .filter(after -> after.frontMatter().isEmpty())
                .filter(after -> Repair.all(after, known).isEmpty())
                .isPresent();
    return spoils
        ? new Edit.Impossible("This is right only with the other mends; carry out all at once.")
        : new Edit.Retype(text);
  }

  private static String lineOf(String text, int offset) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int end = text.indexOf('\n', offset);
    return text.substring(start, end < 0 ? text.length() : end);
  }
}
