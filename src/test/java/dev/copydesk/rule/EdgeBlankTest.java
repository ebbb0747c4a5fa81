package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeBlankTest {

  private final Trial trial = new Trial(new EdgeBlank());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: fine",
        "excerpt: |\n  a\n  b\n",
        "excerpt: |+\n  a\n\n",
        "title: ' '",
        "title: ''"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: ' a '` ~ `title: 'a'`",
        "`excerpt: \"a\u00A0\"` ~ `excerpt: \"a\"`",
        "`topics: [' AI']` ~ `topics: ['AI']`",
        "`provider:\n  name: \"A \"` ~ `provider:\n  name: \"A\"`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }
}
