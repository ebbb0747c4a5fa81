package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticlePrinter;
import dev.copydesk.problem.Problem;
import java.nio.charset.StandardCharsets;
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

  @ParameterizedTest
  @ValueSource(strings = {"---\n", "...\n", "---  \r\n"})
  void theLineIsTakenOutWhereAnotherOneEndsTheFields(String fence) {
    Article article =
        Desk.file(
            "---\ntitle: A # kept\n" + fence + "quality: 30\nheat: 1\n---\nThe\n---\nbody.\n");

    Article after = Desk.mended(Desk.ask(rule, article).getFirst(), article);
    assertThat(new String(ArticlePrinter.print(after), StandardCharsets.UTF_8))
        .isEqualTo("---\ntitle: A # kept\nquality: 30\nheat: 1\n---\nThe\n---\nbody.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "The body.\n", "The body: long\nand wide\n---\n"})
  void withoutAnotherOneItIsOnlyTold(String body) {
    Problem problem =
        Desk.ask(rule, Desk.file("---\ntitle: A\n---\nquality: 30\nheat: 1\n" + body)).getFirst();

    assertThat(problem.fixes()).isEmpty();
    assertThat(problem.message()).endsWith("put the closing “---” behind the last.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A word: said", "Update: the ferry is late", "mine: 1"})
  void whereALineMayBeProseSheIsAsked(String line) {
    Problem problem =
        Desk.ask(
                rule, Desk.file("---\ntitle: A\n---\nquality: 30\nheat: 1\n" + line + "\n---\nB\n"))
            .getFirst();

    assertThat(problem.fixes().getFirst().certain()).isFalse();
  }

  @Test
  void whereAFieldWouldStandTwiceItIsOnlyTold() {
    Problem problem =
        Desk.ask(
                rule,
                Desk.file(
                    "---\ntitle: A\npublished: false\n---\n"
                        + "quality: 30\nheat: 1\npublished: true\n---\nB\n"))
            .getFirst();

    assertThat(problem.fixes()).isEmpty();
  }
}
