package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedRecordTest {

  private final Trial trial = new Trial(new RepeatedRecord());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "images:\n  - url: https://a.example/1\n  - url: https://a.example/2",
        "related:\n  - title: a\n  - title: a"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`images:\n  - url: https://a.example/1\n  - url: https://a.example/2\n  - url: https://a.example/1` ~ `images:\n  - url: https://a.example/1\n  - url: https://a.example/2`",
        "`related:\n  - title: a\n    webUrl: https://a.example\n  - title: b\n    webUrl: https://a.example` ~ `related:\n  - title: a\n    webUrl: https://a.example`",
        "`related:\n  - webUrl: https://a.example/98\n  - webUrl: https://a.example/98/?utm_source=x` ~ `related:\n  - webUrl: https://a.example/98`"
      })
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
