package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrayQuoteTest {

  private final Trial trial = new Trial(new StrayQuote());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: The \"night\" ferry",
        "title: A 55\" screen",
        "title: Sold for 6½\"",
        "title: He said \"no\"",
        "title: '\"Night\" ferry opens'",
        "originalUrl: https://a.example/b\"",
        "title: Rock ’n’ roll",
        "note: own\"",
        "title: a\"b"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: Harbour opens\"` ~ `title: Harbour opens`",
        "`title: “Harbour opens\"` ~ `title: “Harbour opens”`",
        "`title: \"\\\"Harbour opens\"` ~ `title: \"Harbour opens\"`",
        "`topics:\n  - Trams\"` ~ `topics:\n  - Trams`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
