package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColonInItemTest {

  private final Trial trial = new Trial(new ColonInItem());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topics:\n  - AI\n  - \"AI: a primer\"",
        "topics:\n  - AI:primer",
        "images:\n  - url: https://a.example/b.jpg",
        "topics:\n  - name: {a: b}",
        "topics:\n  - name: AI\n    parent: Science"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`topics:\n  - Ferries\n  - AI: a primer` ~ `topics:\n  - Ferries\n  - \"AI: a primer\"`",
        "`topics:\n  - AI: a primer\n  - Trams: the new line` ~ `topics:\n  - \"AI: a primer\"\n  - \"Trams: the new line\"`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"topics:\n  - name: AI"})
  void aRecordMayBeMeant(String block) {
    trial.mends(block, "topics:\n  - \"name: AI\"", false);
  }
}
