package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutByCommentTest {

  private final Trial trial = new Trial(new CutByComment());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: We are # 1",
        "title: 'We are #1'",
        "title: We are#1",
        "title: We are",
        "title: # a note",
        "quality: 3 #3",
        "title: a # note"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`title: We are #1` ~ `title: \"We are #1\"`",
        "`title: #MeToo at sea\nexcerpt: b` ~ `title: \"#MeToo at sea\"\nexcerpt: b`",
        "`topics:\n  - #AI\n  - Ships` ~ `topics:\n  - \"#AI\"\n  - Ships`",
        "`title: Why C #1 wins # really` ~ `title: \"Why C #1 wins # really\"`"
      })
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
