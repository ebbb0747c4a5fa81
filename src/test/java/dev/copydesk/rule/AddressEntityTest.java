package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressEntityTest {

  private final Trial trial = new Trial(new AddressEntity());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "webUrl: https://harbour.example/?a=1&b=2&copy;=3",
        "title: Q&amp;A",
        "webUrl: https://harbour.example"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`webUrl: https://harbour.example/?a=1&amp;b=2` ~ `webUrl: https://harbour.example/?a=1&b=2`",
        "`images:\n  - url: \"https://harbour.example/?a=1&#038;b\"` ~ `images:\n  - url: \"https://harbour.example/?a=1&b\"`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }
}
