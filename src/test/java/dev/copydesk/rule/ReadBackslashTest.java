package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.problem.QuickFix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadBackslashTest {

  private final Trial trial = new Trial(new ReadBackslash());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 'C:\\new\\table'",
        "title: C:\\new\\table",
        "title: \"C:\\\\new\\\\table\"",
        "title: \"A \\\"quoted\\\" word\"",
        "excerpt: \"One.\\r\\nTwo.\\n\\nThree\\tfour\"",
        "excerpt: \"one\\r\\ntwo\"",
        "layout: \"C:\\new\"",
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: \"C:\\new\\table\"` ~ `title: \"C:\\\\new\\\\table\"`",
        "`title: \"docs\\new\\table\"` ~ `title: \"docs\\\\new\\\\table\"`",
        "`excerpt: \"See C:\\temp, now\"` ~ `excerpt: \"See C:\\\\temp, now\"`",
        "`title: \"C:\\Notes \\\"a\\\"\"` ~ `title: \"C:\\\\Notes \\\"a\\\"\"`",
        "`title: \"a\\bc\"` ~ `title: \"a\\\\bc\"`",
      })
  void theBackslashesAreKeptAsTyped(String bad, String good) {
    trial.mends(bad, good, false);
  }

  @Test
  void nothingElseIsDoneToItForCertain() {
    Article article = Desk.article("title: \"C:\\new\\table\"");

    assertThat(new Checker(RuleBook.standard()).check(article, Desk.SITE))
        .filteredOn(problem -> problem.path().toString().equals("title"))
        .isNotEmpty()
        .flatExtracting(problem -> problem.fixes())
        .extracting(QuickFix::certain)
        .containsOnly(false);
  }
}
