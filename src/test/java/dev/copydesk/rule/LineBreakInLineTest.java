package dev.copydesk.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakInLineTest {

  private final Trial trial = new Trial(new LineBreakInLine());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: one line",
        "excerpt: |\n  two\n  lines",
        "title: |\n  one line",
        "title: >\n  folded\n  line"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: \"two,\\nlines\"` ~ `title: \"two, lines\"`",
        "`images:\n  - title: \"two\\r\\n  lines\"` ~ `images:\n  - title: \"two lines\"`",
        "`topics: [\"A\\nI\"]` ~ `topics: [\"A I\"]`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }

  @Test
  void whatMayBeATypedBackslashIsNoLineBreakForSure() {
    trial.mends("title: \"two\\nlines\"", "title: \"two lines\"", false);
  }
}
