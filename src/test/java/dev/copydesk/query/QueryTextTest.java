package dev.copydesk.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                          | topic:AI     | topic:AI
          drone                       | topic:AI     | drone topic:AI
          `drone  `                   | topic:AI     | drone topic:AI
          topic:AI                    | topic:ai     | topic:AI
          topic:Air                   | topic:AI     | topic:Air topic:AI
          -topic:AI drone             | topic:AI     | drone topic:AI
          topic:AI                    | -topic:AI    | -topic:AI
          type:video                  | type:blog    | type:video OR type:blog
          type:video OR type:blog     | type:article | type:video OR type:blog OR type:article
          (type:video OR type:blog) x | type:article | (type:video OR type:blog OR type:article) x
          type:video drone            | type:blog    | type:video OR type:blog drone
          quality>50                  | quality:..9  | quality>50 quality:..9
          type:video OR drone         | type:blog    | type:video OR drone type:blog
          "open phrase                | topic:AI     | "open phrase" topic:AI
          (drone                      | topic:AI     | (drone) topic:AI
          is:todo                     | is:unsaved   | is:todo is:unsaved
          """)
  void aTermJoinsTheText(String text, String term, String result) {
    assertThat(QueryText.with(text, term)).isEqualTo(result);
    assertThat(QueryText.holds(result, term)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          topic:AI                       | topic:AI   | ``
          drone topic:AI gull            | topic:AI   | drone gull
          drone  topic:AI                | topics:ai  | drone
          drone                          | topic:AI   | drone
          type:video OR type:blog        | type:blog  | type:video
          (type:video OR type:blog) x    | type:video | type:blog x
          (type:a OR type:b OR type:c) x | type:b     | (type:a OR type:c) x
          -topic:AI                      | topic:AI   | -topic:AI
          topic:"Computer Vision" x      | topic:"computer vision" | x
          drone OR topic:AI              | topic:AI   | drone OR topic:AI
          """)
  void aTermLeavesTheText(String text, String term, String result) {
    assertThat(QueryText.without(text, term)).isEqualTo(result);
    assertThat(QueryText.holds(result, term)).isFalse();
  }

  @Test
  void allOfAFieldLeavesTheText() {
    assertThat(QueryText.withoutField("a topic:AI b type:x OR type:y topic:Air", "topics"))
        .isEqualTo("a b type:x OR type:y");
    assertThat(QueryText.withoutField("a type:x OR type:y", "type")).isEqualTo("a");
  }

  @Test
  void valuesAreQuotedWhereTheyNeedIt() {
    assertThat(QueryText.term("topic", "AI")).isEqualTo("topic:AI");
    assertThat(QueryText.term("topic", "Computer Vision")).isEqualTo("topic:\"Computer Vision\"");
    for (String value :
        new String[] {"a b", "say \"a\"", "(x)", "a*", "\\", "“q”", "OR", "-1", ">5", "=a", "<"}) {
      for (Relation relation : List.of(Relation.HAS, Relation.EQUAL)) {
        String text = QueryText.term("topic", relation, value);
        assertThat(QueryReader.read(text).clause().clauses())
            .as(text)
            .singleElement()
            .isInstanceOfSatisfying(
                Clause.Term.class,
                term -> {
                  assertThat(term.value()).isEqualTo(value);
                  assertThat(term.relation()).isEqualTo(relation);
                });
      }
    }
  }
}
