package dev.copydesk.rule;

import static dev.copydesk.rule.Desk.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Place;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Severity;
import org.junit.jupiter.api.Test;

class RepeatedKeyTest {

  private final Rule rule = new RepeatedKey();

  @Test
  void everyKeyOnceIsFine() {
    assertThat(
            ask(rule, "title: A", "provider:", "  name: B", "related:", "- title: C", "- title: D"))
        .isEmpty();
  }

  @Test
  void anotherValueIsAnErrorAtTheSecondOne() {
    assertThat(ask(rule, "title: A", "type: article", "title: B"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
              assertThat(problem.place()).isEqualTo(new Place(4, 1));
              assertThat(problem.path()).isEqualTo(FieldPath.of("title"));
              assertThat(problem.message())
                  .isEqualTo(
                      "“title” stands here again, with another value than in line 2; "
                          + "remove one of them.");
            });
  }

  @Test
  void theSameValueIsAWarning() {
    assertThat(ask(rule, "related:", "  - title: C", "    title: C"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.path()).hasToString("related[0].title");
            });
  }

  @Test
  void withoutTheSecondOneItIsGone() {
    assertThat(ask(rule, "title: A", "type: article")).isEmpty();
  }
}
