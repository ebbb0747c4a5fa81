package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharacterTest {

  private final Trial trial = new Trial(new InvisibleCharacter());

  @ParameterizedTest
  @ValueSource(strings = {"title: \"👩\u200D💻 ships\"", "title: plain", "title: Où\u00A0?"})
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: har\u200Bbour` ~ `title: harbour`",
        "`webUrl: \"https://harbour.example/\u200Ba\"` ~ `webUrl: \"https://harbour.example/a\"`",
        "`topics:\n  - A\u00ADI` ~ `topics:\n  - AI`",
        "`title: \"a\\0b\\uFEFF\"` ~ `title: \"ab\"`",
        "`excerpt: >\n  har\u200Bbour` ~ `excerpt: >\n  harbour`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }
}
