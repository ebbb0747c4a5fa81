package dev.copydesk.rule;

import static dev.copydesk.rule.Desk.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Place;
import dev.copydesk.problem.Severity;
import org.junit.jupiter.api.Test;

class UnknownKeyTest {

  private final Rule rule = new UnknownKey();

  @Test
  void theSchemasKeysAreFine() {
    assertThat(ask(rule, "title: A", "provider: {name: B}", "<<: {}", "related: [{title: C}]"))
        .isEmpty();
  }

  @Test
  void othersAreToldAtEveryLevel() {
    assertThat(ask(rule, "layout: post", "provider:", "  country: NO", "images: [{alt: x}]"))
        .extracting(problem -> problem.path().toString())
        .containsExactly("layout", "provider.country", "images[0].alt");
    assertThat(ask(rule, "title: A", "layout: {a: {b: c}}"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.INFO);
              assertThat(problem.place()).isEqualTo(new Place(3, 1));
            });
  }

  @Test
  void spelledRightItIsGone() {
    assertThat(ask(rule, "layout: A")).hasSize(1);
    assertThat(ask(rule, "title: A")).isEmpty();
  }
}
