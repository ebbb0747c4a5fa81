package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemovedButPublishedTest {

  private final Trial trial = new Trial(new RemovedButPublished());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "removed: true\npublished: false",
        "removed: false\npublished: true",
        "published: true",
        "removed: true"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {"`published: true\nremoved: true` ~ `published: false\nremoved: true`"})
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
