package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedItemsTest {

  private final Trial trial = new Trial(new JoinedItems());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topics:\n  - Computer Vision\n  - AI",
        "topics:\n  - A long name\n    on two lines",
        "topics:\n  - \"A\n    - B\"",
        "topics:\n  - Sea - land",
        "topics: []",
        "title: A\n  - B",
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`topics:\n  - Computer Vision\n     - AI` ~ `topics:\n  - Computer Vision\n  - AI`",
        "`topics:\n- A\n  - B\n  - C\n- D` ~ `topics:\n- A\n- B\n- C\n- D`",
        "`topics:\n  - A\n   • B\ntype: article` ~ `topics:\n  - A\n  - B\ntype: article`",
        "`topics:\n  - A long\n    name\n    - B` ~ `topics:\n  - A long\n    name\n  - B`",
      })
  void dashesAreLinedUp(String bad, String good) {
    trial.mends(bad, good, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {"`topics:\n  - A\n    -B` ~ `topics:\n  - A\n  - B`"})
  void aDashWithoutABlankMayBelongToTheText(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
