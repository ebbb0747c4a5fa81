package dev.copydesk.rule;

import static dev.copydesk.rule.Desk.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.Place;
import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.problem.Problem;
import dev.copydesk.problem.QuickFix;
import dev.copydesk.problem.Severity;
import org.junit.jupiter.api.Test;

class RepeatedKeyTest {

  private final Rule rule = new RepeatedKey();

  @Test
  void everyKeyOnceIsFine() {
    assertThat(
            ask(rule, "title: A", "provider:", "  name: B", "related:", "- title: C", "- title: D"))
        .isEmpty();
  }

  @Test
  void anotherValueIsAnErrorAtTheSecondOne() {
    assertThat(ask(rule, "title: A", "type: article", "title: B"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
              assertThat(problem.place()).isEqualTo(new Place(4, 1));
              assertThat(problem.path()).isEqualTo(FieldPath.of("title"));
              assertThat(problem.message())
                  .isEqualTo(
                      "“title” stands here again, with another value than in line 2; "
                          + "remove one of them.");
            });
  }

  @Test
  void theSameValueIsAWarning() {
    assertThat(ask(rule, "related:", "  - title: C", "    title: C"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.path()).hasToString("related[0].title");
            });
  }

  @Test
  void ofTheSameValueOneIsKept() {
    Article article = Desk.article("title: A # b", "type: article", "title: A", "quality: 3");
    Problem problem = ask(rule, article).getFirst();

    assertThat(problem.fixes()).singleElement().matches(QuickFix::certain);
    assertThat(Desk.mended(problem, article).blockText())
        .isEqualTo("title: A # b\ntype: article\nquality: 3\n");
  }

  @Test
  void ofTwoValuesEitherCanBeKept() {
    Article article =
        Desk.article("related:", "  - title: C", "    quality: 3", "    title: D", "type: article");
    Problem problem = ask(rule, article).getFirst();

    assertThat(problem.fixes()).extracting(QuickFix::label).containsExactly("Keep “D”", "Keep “C”");
    assertThat(problem.fixes()).noneMatch(QuickFix::certain);
    assertThat(blockAfter(article, problem.fixes().get(0)))
        .isEqualTo("related:\n  - quality: 3\n    title: D\ntype: article\n");
    assertThat(blockAfter(article, problem.fixes().get(1)))
        .isEqualTo("related:\n  - title: C\n    quality: 3\ntype: article\n");
  }

  @Test
  void aSealedValueIsNeitherQuotedNorChosen() {
    Article article = Desk.article("secured: \"aaaa;bbbb\"", "secured: \"cccc;dddd\"");

    assertThat(ask(rule, article).getFirst().fixes()).isEmpty();
  }

  @Test
  void aFixWhoseKeyIsGoneDoesNothing() {
    QuickFix fix = ask(rule, "title: A", "title: A").getFirst().fixes().getFirst();

    assertThat(fix.edit().apply(Desk.article("title: A"))).isEmpty();
  }

  private static String blockAfter(Article article, QuickFix fix) {
    Edit.Retype edit = (Edit.Retype) fix.edit().apply(article).orElseThrow();
    return edit.block();
  }
}
