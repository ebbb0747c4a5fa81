package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberOverflowTest {

  private final Trial trial = new Trial(new NumberOverflow());

  @ParameterizedTest
  @ValueSource(strings = {"quality: 203", "heat: -1", "quality: 2147483647", "quality: abc"})
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`quality: 3\nheat: -2147483648` ~ `quality: 3`",
        "`quality: 2147483648\nheat: 1` ~ `heat: 1`",
        "`quality: 99999999999999999999999\nheat: 1` ~ `heat: 1`"
      })
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
