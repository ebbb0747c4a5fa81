package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoBreakSpaceTest {

  private final Trial trial = new Trial(new NoBreakSpace());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: \"10\u00A0000 km\"",
        "title: \"Où\u00A0?\"",
        "title: plain blanks here",
        "featuredContent: \"<p>a\u00A0b</p>\""
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: harbour\u00A0drones` ~ `title: harbour drones`",
        "`excerpt: \"harbour \u00A0drones\"` ~ `excerpt: \"harbour drones\"`",
        "`title: \"harbour\\_drones\"` ~ `title: \"harbour drones\"`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }
}
