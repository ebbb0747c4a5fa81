package dev.copydesk.rule;

import static dev.copydesk.rule.Desk.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Place;
import dev.copydesk.field.FieldPath;
import org.junit.jupiter.api.Test;

class MissingOneOfTest {

  private final Rule rule = new MissingOneOf();

  @Test
  void eitherLinkIsEnough() {
    assertThat(ask(rule, "originalUrl: https://harbour.example/1")).isEmpty();
    assertThat(ask(rule, "originalUrl: ''", "webUrl: https://harbour.example/1")).isEmpty();
  }

  @Test
  void withoutAnyTheFirstIsAskedFor() {
    assertThat(ask(rule, "title: A"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo(Place.START);
              assertThat(problem.path()).isEqualTo(FieldPath.of("originalUrl"));
              assertThat(problem.message())
                  .isEqualTo("A story needs “originalUrl” or “webUrl”; add one.");
            });
  }

  @Test
  void emptyOnesDoNotCount() {
    assertThat(ask(rule, "title: A", "originalUrl:", "webUrl: ''"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(3));
  }

  @Test
  void nothingIsSaidOfWhatCannotBeRead() {
    assertThat(ask(rule, "title: a: b")).isEmpty();
  }
}
