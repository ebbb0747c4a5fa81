package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyItemTest {

  private final Trial trial = new Trial(new EmptyItem());

  @ParameterizedTest
  @ValueSource(
      strings = {"topics:\n  - AI", "topics: []", "topics:", "title: ''", "own:\n  -\n  - a"})
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`topics:\n  - AI\n  -\n  - Ships` ~ `topics:\n  - AI\n  - Ships`",
        "`topics:\n  - AI\n  - ''` ~ `topics:\n  - AI`",
        "`topics: [AI, '', Ships]` ~ `topics: [AI, Ships]`"
      })
  void itIsTakenOut(String bad, String good) {
    trial.mends(bad, good, true);
  }
}
