package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SingleForListTest {

  private final Trial trial = new Trial(new SingleForList());

  @ParameterizedTest
  @ValueSource(
      strings = {"topics: [AI]", "topics:", "topics: ''", "topics: []", "title: AI, Robotics"})
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`topics: AI` ~ `topics:\n  - AI`",
        "`provider:\n  authors: \"Jo Doe\"` ~ `provider:\n  authors:\n    - Jo Doe`",
        "`topics:\n  -Computer Vision\n  -AI\ntype: article` ~"
            + " `topics:\n  - Computer Vision\n  - AI\ntype: article`",
        "`topics:\n  -AI` ~ `topics:\n  - AI`",
        "`topics:\n  • Computer Vision\n  • AI` ~ `topics:\n  - Computer Vision\n  - AI`",
        "`topics: |\n  - Ships\n  - AI` ~ `topics:\n  - Ships\n  - AI`",
        "`topics:\n  • Ferries\n  • Trams` ~ `topics:\n  - Ferries\n  - Trams`",
        "`topics:\n  – Ferries\n  – Trams` ~ `topics:\n  - Ferries\n  - Trams`",
        "`topics:\n  -Ferries\n  -Night trams` ~ `topics:\n  - Ferries\n  - Night trams`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`topics: AI, Robotics` ~ `topics:\n  - AI\n  - Robotics`",
        "`topics:\n  Computer Vision\n  AI` ~ `topics:\n  - Computer Vision\n  - AI`",
        "`topics:\n  Ships,\n  AI, Robots` ~ `topics:\n  - Ships\n  - AI\n  - Robots`",
        "`topics:\n  Ships\n  -AI` ~ `topics:\n  - Ships\n  - AI`",
        "`topics: |\n  Ships\n  AI` ~ `topics:\n  - Ships\n  - AI`",
        "`topics: \"Ships,\n  AI\"` ~ `topics:\n  - Ships\n  - AI`",
      })
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
