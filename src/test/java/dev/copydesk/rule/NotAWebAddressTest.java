package dev.copydesk.rule;

import static dev.copydesk.rule.Desk.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotAWebAddressTest {

  private final Rule rule = new NotAWebAddress();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://harbour.example/2026/drones?id=1&x=|y#top",
        "http://harbour.example",
        "''",
        "",
        "\"https://harbour.example/ü\""
      })
  void webAddressesAreFine(String url) {
    assertThat(ask(rule, "webUrl: " + url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "harbour.example/drones, ERROR",
    "https//harbour.example, ERROR",
    "https://harbour.example/a b, ERROR",
    "https://https://harbour.example/a, WARNING",
    "ftp://harbour.example/a, WARNING",
    "mailto:desk@harbour.example, WARNING",
    "/assets/drones.jpg, INFO"
  })
  void othersAreTold(String url, Severity severity) {
    assertThat(ask(rule, "images:", "  - url: " + url))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(severity);
              assertThat(problem.path()).hasToString("images[0].url");
              assertThat(problem.message()).contains(url);
            });
  }

  @Test
  void aLongAddressIsCut() {
    assertThat(ask(rule, "webUrl: harbour.example/" + "a".repeat(500)).getFirst().message())
        .hasSizeLessThan(200);
  }

  @ParameterizedTest
  @CsvSource({
    "harbour.example/drones, https://harbour.example/drones",
    "//harbour.example/a, https://harbour.example/a",
    "https//harbour.example, https://harbour.example",
    "https:/harbour.example/a, https://harbour.example/a",
    "htps://harbour.example/a, https://harbour.example/a",
    "https://harbour.example/a b, https://harbour.example/a%20b",
    "https://https://harbour.example/a, https://harbour.example/a",
    "http:https://harbour.example/a, https://harbour.example/a",
  })
  void theNearestAddressIsOffered(String bad, String good) {
    new Trial(rule).mends("webUrl: " + bad, "webUrl: " + good, false);
  }

  @Test
  void blanksAroundItAreCertain() {
    new Trial(rule)
        .mends("webUrl: ' https://harbour.example '", "webUrl: 'https://harbour.example'", true);
  }
}
