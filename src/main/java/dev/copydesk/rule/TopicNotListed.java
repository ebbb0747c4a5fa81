package dev.copydesk.rule;

import dev.copydesk.field.FieldPath;
import dev.copydesk.field.FieldValue;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.RuleId;
import dev.copydesk.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A topic that the site’s own list of topics does not have. */
final class TopicNotListed implements Rule {

  private static final String TOPICS = "topics";

  @Override
  public RuleId id() {
    return new RuleId("unknown-topic");
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String finds() {
    return "A topic is not in the site’s list of topics.";
  }

  @Override
  public boolean mends() {
    return true;
  }

  @Override
  public List<Problem> check(Proof proof, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    List<String> vocabulary = surroundings.topics();
    Optional<WrittenField> field = vocabulary.isEmpty() ? Optional.empty() : proof.top(TOPICS);
    if (field.isPresent() && field.get().value() instanceof FieldValue.Texts(List<String> texts)) {
      for (int i = 0; i < texts.size(); i++) {
        if (!texts.get(i).isBlank() && !vocabulary.contains(texts.get(i))) {
          problems.add(problem(proof, surroundings, field.get(), texts.get(i), i));
        }
      }
    }
    return problems;
  }

  private Problem problem(
      Proof proof, Surroundings surroundings, WrittenField field, String topic, int index) {
    FieldPath item = field.path().index(index);
    int offset = proof.startOf(field, index);
    Optional<String> near = near(topic, surroundings.topics());
    if (near.isEmpty()) {
      return proof.problem(
          id(),
          severity(),
          item,
          offset,
          "%s is not in the site’s list of topics.".formatted(Quoted.of(topic)));
    }
    List<String> topics = surroundings.topics();
    return proof.problem(
        id(),
        Severity.WARNING,
        item,
        offset,
        "%s is not in the site’s list of topics; is %s meant?"
            .formatted(Quoted.of(topic), Quoted.of(near.get())),
        Mend.replace(
            "Write " + Quoted.of(near.get()),
            false,
            surroundings.schema(),
            item,
            now ->
                now instanceof FieldValue.Text(String text) && !topics.contains(text)
                    ? near(text, topics).map(NewNode.Text::new)
                    : Optional.empty()));
  }

  /** The topic that differs in capitals and blanks alone, or by the fewest slips. */
  private static Optional<String> near(String topic, List<String> topics) {
    String plain = plain(topic);
    String best = null;
    int least = plain.length() < 4 ? 1 : plain.length() < 8 ? 2 : 3;
    for (String candidate : topics) {
      int slips = Likeness.slips(plain, plain(candidate));
      if (slips < least) {
        least = slips;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String plain(String topic) {
    return topic.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", "");
  }
}
