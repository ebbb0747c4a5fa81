package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsInBodyTest {

  private final Rule rule = new FieldsInBody();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The body.\nquality: 30\nheat: 1\n",
        "quality: a word of the text, and no field\n",
        "\nquality: 30\nheat: 1\n",
        "title: A\ntitle: B\n",
        "Note: this\nTip: that\n",
        "",
      })
  void aBodyIsNoField(String body) {
    assertThat(Desk.ask(rule, Desk.file("---\ntitle: A\n---\n" + body))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "..."})
  void fieldsThatFellIntoTheBodyAreToldWhereItBegins(String fence) {
    Problem problem =
        Desk.ask(
                rule,
                Desk.file("---\ntitle: A\n" + fence + "\nquality: 30\nheat: 1\n---\nThe body.\n"))
            .getFirst();

    assertThat(problem.place().line()).isEqualTo(3);
    assertThat(problem.message()).contains("from “quality” on");
  }

  @Test
  void aFileWithoutABodyIsFine() {
    assertThat(Desk.ask(rule, Desk.file("---\ntitle: A\n---"))).isEmpty();
  }
}
