package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetypedTextTest {

  private final Trial trial = new Trial(new RetypedText());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: \"No\"",
        "title: Nothing new",
        "title: v1.10",
        "title: 1.10.2",
        "title: ''",
        "title:",
        "quality: 12",
        "excerpt: ~",
        "own: No",
        "title: |\n  1.10"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: No` ~ `title: \"No\"`",
        "`title: 1.10` ~ `title: \"1.10\"`",
        "`title: 2024-01-31` ~ `title: \"2024-01-31\"`",
        "`title: 12:30` ~ `title: \"12:30\"`",
        "`topics:\n  - 2024\n  - 'AI'` ~ `topics:\n  - \"2024\"\n  - 'AI'`",
        "`provider:\n  name: on` ~ `provider:\n  name: \"on\"`",
        "`title: 1_000` ~ `title: \"1_000\"`",
        "`title: 0x1F` ~ `title: \"0x1F\"`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }
}
