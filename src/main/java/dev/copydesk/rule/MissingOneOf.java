package dev.copydesk.rule;

import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A set of fields of which an article needs at least one, such as its links. */
final class MissingOneOf implements Rule {

  @Override
  public RuleId id() {
    return new RuleId("missing-one-of");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "None of the fields is there of which a story needs one, such as its links.";
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    if (proof.records().isEmpty()) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    for (List<String> keys : surroundings.schema().requiredOneOf()) {
      check(proof, keys).ifPresent(problems::add);
    }
    return problems;
  }

  private Optional<Problem> check(Proof proof, List<String> keys) {
    WrittenRecord whole = proof.records().getFirst();
    for (String key : keys) {
      if (Presence.of(proof, whole, key) instanceof Presence.There) {
        return Optional.empty();
      }
    }
    String names = keys.stream().map(Quoted::of).collect(Collectors.joining(" or "));
    String message = "A story needs " + names + "; add one.";
    FieldPath first = FieldPath.of(keys.getFirst());
    return Optional.of(
        Presence.of(proof, whole, keys.getFirst()) instanceof Presence.Empty(int offset)
            ? proof.problem(id(), severity(), first, offset, message)
            : proof.problem(id(), severity(), first, message));
  }
}
