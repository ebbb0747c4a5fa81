package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWithoutZoneTest {

  private final Trial trial = new Trial(new DateWithoutZone());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "publishedDateTime: 2024-01-31",
        "publishedDateTime: 2024-01-31T10:00:00Z",
        "publishedDateTime: 2024-01-31 10:00:00 +02:00",
        "publishedDateTime: soon"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`publishedDateTime: 2024-01-31T10:00:00` ~ `publishedDateTime: 2024-01-31T10:00:00Z`",
        "`publishedDateTime: \"2024-01-31 10:00\"` ~ `publishedDateTime: \"2024-01-31 10:00Z\"`"
      })
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
