package dev.copydesk.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleBlankTest {

  private final Trial trial = new Trial(new DoubleBlank());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: one blank each",
        "title: \"  edges \"",
        "featuredContent: '<p>a  b</p>'",
        "excerpt: |\n  a\n  b"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: two  blanks` ~ `title: two blanks`",
        "`title: \"a,\\tb\"` ~ `title: \"a, b\"`",
        "`excerpt: 'a.  b.   c'` ~ `excerpt: 'a. b. c'`",
        "`topics:\n  - A  I` ~ `topics:\n  - A I`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }

  @Test
  void whatMayBeATypedBackslashIsNoTabForSure() {
    trial.mends("title: \"a\\tb\"", "title: \"a b\"", false);
  }
}
