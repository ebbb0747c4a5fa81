package dev.copydesk.rule;

import static dev.copydesk.rule.Desk.article;
import static dev.copydesk.rule.Desk.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.copydesk.document.Place;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.Schema;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.problem.Severity;
import org.junit.jupiter.api.Test;

class MissingFieldTest {

  private static final String DATE = "publishedDateTime: 2026-01-31T09:05:00Z";

  private final Rule rule = new MissingField();

  @Test
  void titleAndDateAreEnough() {
    assertThat(ask(rule, "title: Harbour drones", DATE)).isEmpty();
  }

  @Test
  void bothOfThemAreMissed() {
    assertThat(ask(rule, "type: article"))
        .extracting("severity", "place", "path", "message")
        .containsExactly(
            tuple(
                Severity.ERROR, Place.START, FieldPath.of("title"), "“title” is missing; add it."),
            tuple(
                Severity.ERROR,
                Place.START,
                FieldPath.of("publishedDateTime"),
                "“publishedDateTime” is missing; add it."));
    assertThat(ask(rule, "# only a comment")).hasSize(2);
  }

  @Test
  void anEmptyOneIsShownWhereItStands() {
    for (String empty :
        new String[] {"title:", "title: ''", "title: '  '", "title: ~", "title: null"}) {
      assertThat(ask(rule, DATE, empty))
          .as(empty)
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.place().line()).isEqualTo(3);
                assertThat(problem.message()).isEqualTo("“title” is empty; fill it in.");
              });
    }
  }

  @Test
  void zeroAndAFlagAreNotEmpty() {
    assertThat(ask(rule, "title: 0", DATE)).isEmpty();
  }

  @Test
  void aMergeKeyMayProvideIt() {
    assertThat(ask(rule, "base: &base {title: Harbour}", "<<: *base", DATE)).isEmpty();
  }

  @Test
  void anAliasedTitleIsThere() {
    assertThat(ask(rule, "note: &n Harbour", "title: *n", DATE)).isEmpty();
  }

  @Test
  void nothingIsSaidOfWhatCannotBeRead() {
    assertThat(ask(rule, "title: a: b")).isEmpty();
    assertThat(ask(rule, Desk.file("plain\n"))).isEmpty();
  }

  @Test
  void aSiteMayRequireFieldsWithinRecords() {
    Schema schema =
        ((SchemaFile.Reading.Good)
                SchemaFile.read(
                    "fields: [{key: related, fields: [{key: title, required: true}]}]",
                    SchemaFile.builtIn()))
            .schema();
    Proof proof =
        new Proof(article("title: A", DATE, "related:", "- title: B", "- type: x"), schema);

    assertThat(rule.check(proof, new Surroundings(schema)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.path()).hasToString("related[1].title"));
  }
}
