package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarriageReturnTest {

  private final Trial trial = new Trial(new CarriageReturn());

  @ParameterizedTest
  @ValueSource(strings = {"excerpt: |\n  two\n  lines", "excerpt: \"two\\nlines\"", "title: a"})
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`excerpt: \"two\\r\\nlines\"` ~ `excerpt: \"two lines\"`",
        "`excerpt: \"two \\r\\n\\r\\n lines\\rmore\"` ~ `excerpt: \"two lines more\"`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }
}
