package dev.copydesk.rule;

import static dev.copydesk.rule.Desk.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotADateTest {

  private final Rule rule = new NotADate();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31T09:05:00Z",
        "2026-01-31",
        "\"2026-01-31 09:05:00 +02:00\"",
        "2026-1-3",
        "2024-02-29",
        "",
        "''"
      })
  void datesThatExistAreFine(String date) {
    assertThat(ask(rule, "publishedDateTime: " + date)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-13-29",
        "2026-02-32T10:00:00Z",
        "2026-01-01T25:00:00Z",
        "yesterday",
        "31.01.2026",
        "20260131"
      })
  void othersAreNot(String date) {
    assertThat(ask(rule, "updatedDateTime: " + date))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo(new Place(2, 18));
              assertThat(problem.message())
                  .startsWith("“updatedDateTime” is “" + date + "”, which");
            });
  }

  @Test
  void relatedStoriesAreCheckedToo() {
    assertThat(ask(rule, "related:", "  - publishedDateTime: soon"))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.path()).hasToString("related[0].publishedDateTime"));
  }
}
