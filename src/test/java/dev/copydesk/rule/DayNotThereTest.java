package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayNotThereTest {

  private final Trial trial = new Trial(new DayNotThere());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "publishedDateTime: 2024-02-29",
        "publishedDateTime: soon",
        "publishedDateTime: 2024-13-01",
        "publishedDateTime: 2024-01-32",
        "title: 2021-02-30"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`publishedDateTime: 2021-02-30` ~ `publishedDateTime: 2021-02-28`",
        "`publishedDateTime: 2024-02-30T10:00:00Z` ~ `publishedDateTime: 2024-02-29T10:00:00Z`",
        "`publishedDateTime: '2023-04-31 08:00:00 +02:00'` ~ `publishedDateTime: '2023-04-30 08:00:00 +02:00'`"
      })
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
