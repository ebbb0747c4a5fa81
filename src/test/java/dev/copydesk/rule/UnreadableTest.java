package dev.copydesk.rule;

import static dev.copydesk.rule.Desk.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Place;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.Severity;
import org.junit.jupiter.api.Test;

class UnreadableTest {

  private final Rule rule = new Unreadable();

  @Test
  void aReadableArticleIsFine() {
    assertThat(ask(rule, "title: Harbour drones")).isEmpty();
    assertThat(ask(rule, Desk.file("# A plain Markdown file\n"))).isEmpty();
  }

  @Test
  void theReasonAndThePlaceAreTold() {
    assertThat(ask(rule, "category: news", "title: " + "[".repeat(99) + "]".repeat(99)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
              assertThat(problem.place().line()).isEqualTo(3);
              assertThat(problem.message()).isNotBlank().doesNotContain("mapping values");
            });
  }

  @Test
  void whereAnotherRuleKnowsTheCauseThisOneIsSilent() {
    assertThat(ask(rule, "category: news", "title: Harbour: drones")).isEmpty();
  }

  @Test
  void anEmptyFileLosesNoStory() {
    assertThat(ask(rule, Desk.file("")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
        .extracting(Problem::place)
        .isEqualTo(Place.START);
  }
}
