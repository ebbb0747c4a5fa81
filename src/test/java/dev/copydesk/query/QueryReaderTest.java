package dev.copydesk.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is open at the end of a query. */
class QueryReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "drone har              | 0  | quote is not closed
          gull topic:"Computer    | 11 | quote is not closed
          (topic:AI OR topic:Air  | 0  | no “)”
          gull (a OR (b c)        | 5  | no “)”
          gull (a OR "b c)        | 11 | quote is not closed
          „drone har              | 0  | quote is not closed
          """)
  void whatIsOpenAtTheEndIsNoMistakeYetButKnownAtItsPlace(String text, int place, String words) {
    QueryReading reading = QueryReader.read(text);
    assertThat(reading.mistakes()).isEmpty();
    Mistake open = reading.unclosed().orElseThrow();
    assertThat(open.start()).isEqualTo(place);
    assertThat(open.end()).isEqualTo(place + 1);
    assertThat(open.message()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"drone har\"", "(a OR b) c", "topic:\"a b\"", "drone", "a )", ""})
  void whatIsClosedIsNot(String text) {
    assertThat(QueryReader.read(text).unclosed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "drone harbour published:no    | 0
          topic:"AI -quality>50          | 6
          "a" topic:"b (provider.domain:x | 10
          """)
  void aQuoteThatHasTakenTheNextTermInIsAMistake(String text, int place) {
    assertThat(QueryReader.read(text).mistakes())
        .singleElement()
        .satisfies(
            mistake -> {
              assertThat(mistake.start()).isEqualTo(place);
              assertThat(mistake.message()).contains("quote is not closed");
            });
  }

  @Test
  void aPhraseThatHoldsATermIsNone() {
    assertThat(QueryReader.read("\"is it topic:AI\" x").mistakes()).isEmpty();
    assertThat(QueryReader.read("\"the subject: AI").mistakes()).isEmpty();
  }
}
