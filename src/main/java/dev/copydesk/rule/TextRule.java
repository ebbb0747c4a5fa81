package dev.copydesk.rule;

import dev.copydesk.field.FieldValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.Severity;
import dev.copydesk.repair.Mended;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds damage in texts by mending it: what the mend would change is the problem. */
interface TextRule extends Rule {

  /** Whether the rule is for such a text at all. */
  boolean looksAt(WrittenText written);

  /** The text without the damage; empty where it has none. */
  Optional<Mended> mend(String text);

  /** What is wrong, in one sentence without its end: how it reads and how it should. */
  String message(Difference difference);

  /** What the mend does, as a button says it. */
  String label();

  /** How much it matters in this text. */
  default Severity severityOf(WrittenText written) {
    return severity();
  }

  @Override
  default boolean mends() {
    return true;
  }

  @Override
  default List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenText written : proof.texts()) {
      if (looksAt(written)) {
        mend(written.text())
            .map(mended -> problem(proof, surroundings, written, mended))
            .ifPresent(problems::add);
      }
    }
    return problems;
  }

  private Problem problem(
      Proof proof, Surroundings surroundings, WrittenText written, Mended mended) {
    // What may have been typed as a backslash is no line break or tab for sure.
    boolean typed =
        written.traits().control()
            && TypedBackslash.in(written.node(), proof.article().blockText()).isThere();
    QuickFix fix =
        Mend.replace(
            label(),
            mended.certain() && !typed,
            surroundings.schema(),
            written.path(),
            now ->
                now instanceof FieldValue.Text(String text)
                    ? mend(text).map(Mended::text).map(NewNode.Text::new)
                    : Optional.empty());
    return proof.problem(
        id(),
        severityOf(written),
        written.path(),
        written.node().contentStart(),
        "%s %s"
            .formatted(
                Quoted.of(written.path()), message(new Difference(written.text(), mended.text()))),
        fix);
  }
}
