package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedTextTest {

  private final Trial trial = new Trial(new RepeatedText());

  @ParameterizedTest
  @ValueSource(strings = {"topics: [AI, Robotics]", "topics: []", "topics: ['', '']"})
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`topics:\n  - AI\n  - Robotics\n  - AI` ~ `topics:\n  - AI\n  - Robotics`",
        "`topics: [AI, ai, AI]` ~ `topics: [AI]`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }
}
