package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedToItselfTest {

  private final Trial trial = new Trial(new RelatedToItself());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "webUrl: https://a.example\nrelated:\n  - webUrl: https://b.example",
        "related:\n  - webUrl: ''",
        "webUrl: ''\nrelated:\n  - webUrl: ''"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`originalUrl: https://a.example\nrelated:\n  - webUrl: https://b.example\n  - webUrl: https://a.example` ~ `originalUrl: https://a.example\nrelated:\n  - webUrl: https://b.example`",
        "`webUrl: https://a.example/98/\nrelated:\n  - webUrl: http://www.a.example/98?utm_source=x` ~ `webUrl: https://a.example/98/\nrelated: []`"
      })
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
