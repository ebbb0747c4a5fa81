package dev.copydesk.rule;

import static dev.copydesk.rule.Desk.article;
import static dev.copydesk.rule.Desk.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotAFlagTest {

  private final Rule rule = new NotAFlag();

  @ParameterizedTest
  @ValueSource(strings = {"true", "false", "True", "FALSE", "", "~"})
  void flagsAreFine(String flag) {
    assertThat(ask(rule, "published: " + flag, "images: [{isCached: true}]")).isEmpty();
  }

  @Test
  void aWordThatMeansNeitherHasNoMend() {
    assertThat(ask(rule, "removed: maybe"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.fixes()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "yes, true",
    "NO, false",
    "On, true",
    "off, false",
    "'\"true\"', true",
    "'''false''', false"
  })
  void whatIsMeantIsWritten(String flag, String meant) {
    Article article = article("published: " + flag + "   # decided", "removed: false");

    Problem problem = ask(rule, article).getFirst();

    assertThat(problem.fixes().getFirst().certain()).isTrue();
    assertThat(problem.fixes().getFirst().label()).isEqualTo("Write " + meant);
    Article mended = Desk.mended(problem, article);
    assertThat(mended.blockText())
        .isEqualTo("published: " + meant + "   # decided\nremoved: false\n");
    assertThat(ask(rule, mended)).isEmpty();
  }

  @Test
  void itemsAreCheckedToo() {
    assertThat(ask(rule, "images:", "  - isCached: yes"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.path()).hasToString("images[0].isCached"));
  }
}
