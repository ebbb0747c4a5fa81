package dev.copydesk.rule;

import static dev.copydesk.rule.Desk.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Place;
import org.junit.jupiter.api.Test;

class NoFieldsTest {

  private final Rule rule = new NoFields();

  @Test
  void fieldsAreFine() {
    assertThat(ask(rule, "title: Harbour drones")).isEmpty();
    assertThat(ask(rule, "# only a comment")).isEmpty();
  }

  @Test
  void aTextOrAListIsNoFrontMatter() {
    assertThat(ask(rule, "Harbour drones"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.place()).isEqualTo(new Place(2, 1)));
    assertThat(ask(rule, "- Harbour", "- Drones")).hasSize(1);
    assertThat(ask(rule, "~")).hasSize(1);
  }

  @Test
  void aKeyMendsIt() {
    assertThat(ask(rule, "title: Harbour drones")).isEmpty();
  }
}
