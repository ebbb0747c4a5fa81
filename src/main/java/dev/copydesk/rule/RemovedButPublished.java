package dev.copydesk.rule;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A story that is taken off the site and published at the same time. */
final class RemovedButPublished implements Rule {

  private static final FieldPath PUBLISHED = FieldPath.of("published");
  private static final FieldPath REMOVED = FieldPath.of("removed");

  @Override
  public RuleId id() {
    return new RuleId("removed-but-published");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "A removed story is still marked as published.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    Optional<WrittenField> published = set(proof, PUBLISHED);
    if (published.isPresent() && set(proof, REMOVED).isPresent()) {
      problems.add(
          proof.problem(
              id(),
              severity(),
              PUBLISHED,
              published.get().span().start(),
              "The story is removed but still marked as published.",
              Mend.edit(
                  "Write published: false",
                  false,
                  surroundings.schema(),
                  fields ->
                      isSet(fields.value(PUBLISHED)) && isSet(fields.value(REMOVED))
                          ? Optional.of(new Edit.Set(PUBLISHED, new NewNode.Literal("false")))
                          : Optional.empty())));
    }
    return problems;
  }

  private static Optional<WrittenField> set(Proof proof, FieldPath path) {
    return proof.top(path.toString()).filter(field -> isSet(field.value()));
  }

  private static boolean isSet(FieldValue value) {
    return value instanceof FieldValue.Flag(boolean set) && set;
  }
}
