package dev.copydesk.rule;

import static dev.copydesk.rule.Desk.article;
import static dev.copydesk.rule.Desk.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.Place;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.Severity;
import org.junit.jupiter.api.Test;

class NotANumberTest {

  private final Rule rule = new NotANumber();

  @Test
  void wholeNumbersAreFine() {
    assertThat(ask(rule, "quality: 203", "heat: -1", "images: [{width: 640, height: 0}]"))
        .isEmpty();
    assertThat(ask(rule, "quality:", "heat: ''", "title: abc")).isEmpty();
  }

  @Test
  void wordsAreAnErrorAlsoWithinItems() {
    assertThat(ask(rule, "quality: abc"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
              assertThat(problem.place()).isEqualTo(new Place(2, 10));
              assertThat(problem.message())
                  .isEqualTo("“quality” is “abc”, which is no whole number; write digits alone.");
              assertThat(problem.fixes()).isEmpty();
            });
    assertThat(ask(rule, "related:", "  - title: B", "    images:", "      - width: wide"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.path()).hasToString("related[0].images[0].width"));
  }

  @Test
  void aDecimalIsAWarning() {
    assertThat(ask(rule, "images: [{width: 640.5}]"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void quotesAreTakenOff() {
    Article article = article("quality: \"30\" # guessed");

    Problem problem = ask(rule, article).getFirst();

    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.fixes())
        .singleElement()
        .satisfies(
            fix -> {
              assertThat(fix.label()).isEqualTo("Make it the number 30");
              assertThat(fix.certain()).isTrue();
            });
    Article mended = Desk.mended(problem, article);
    assertThat(mended.blockText()).isEqualTo("quality: 30 # guessed\n");
    assertThat(ask(rule, mended)).isEmpty();
    assertThat(problem.fixes().getFirst().edit().apply(mended)).isEmpty();
  }
}
