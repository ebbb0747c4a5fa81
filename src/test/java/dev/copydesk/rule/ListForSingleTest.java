package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListForSingleTest {

  private final Trial trial = new Trial(new ListForSingle());

  @ParameterizedTest
  @ValueSource(strings = {"title: A", "title: []", "topics: [A]", "title: [{a: b}]", "images: [A]"})
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: [Harbour drones]\nexcerpt: b` ~ `title: Harbour drones\nexcerpt: b`",
        "`title:\n  - Harbour drones\nexcerpt: b` ~ `title: Harbour drones\nexcerpt: b`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {"`title: [A, B]\nexcerpt: b` ~ `title: A, B\nexcerpt: b`"})
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
