package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OctalNumberTest {

  private final Trial trial = new Trial(new OctalNumber());

  @ParameterizedTest
  @ValueSource(
      strings = {"quality: 0", "quality: 10", "quality: -1", "quality: '10'", "title: 010"})
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`quality: 08` ~ `quality: 8`",
        "`quality: 010` ~ `quality: 10`",
        "`heat: -01` ~ `heat: -1`",
        "`quality: 0o17` ~ `quality: 17`",
        "`images:\n  - width: 0640` ~ `images:\n  - width: 640`"
      })
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
