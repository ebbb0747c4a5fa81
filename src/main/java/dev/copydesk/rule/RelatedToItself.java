package dev.copydesk.rule;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.CanonicalUrl;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A related story that is the article itself. */
final class RelatedToItself implements Rule {

  private static final String ORIGINAL = "originalUrl";
  private static final String WEB = "webUrl";
  private static final FieldPath.Step RELATED = new FieldPath.Step.Key("related");

  @Override
  public RuleId id() {
    return new RuleId("related-to-itself");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "A related story is the article itself.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    List<String> own = own(proof);
    for (WrittenRecord record : proof.records()) {
      if (!own.isEmpty() && record.written(WEB).isPresent() && isRelated(record.path())) {
        record
            .written(WEB)
            .filter(link -> own.contains(CanonicalUrl.textOf(text(link.value()))))
            .map(link -> problem(proof, surroundings, record.path(), link))
            .ifPresent(problems::add);
      }
    }
    return problems;
  }

  private Problem problem(
      Proof proof, Surroundings surroundings, FieldPath item, WrittenField link) {
    String address = text(link.value());
    return proof.problem(
        id(),
        severity(),
        item,
        link.span().start(),
        "%s is this article itself.".formatted(Quoted.of(item)),
        Mend.edit(
            "Take it out of the related stories",
            false,
            surroundings.schema(),
            fields ->
                text(fields.value(item.key(WEB))).equals(address)
                    ? Optional.of(new Edit.Remove(item))
                    : Optional.empty()));
  }

  private static List<String> own(Proof proof) {
    return Stream.of(ORIGINAL, WEB)
        .flatMap(key -> proof.top(key).stream())
        .map(link -> text(link.value()))
        .filter(address -> !address.isEmpty())
        .map(CanonicalUrl::textOf)
        .toList();
  }

  private static boolean isRelated(FieldPath path) {
    return path.steps().size() == 2 && path.steps().getFirst().equals(RELATED);
  }

  private static String text(FieldValue value) {
    return value instanceof FieldValue.Text(String text) ? text.strip() : "";
  }
}
