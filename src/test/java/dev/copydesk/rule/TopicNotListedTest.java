package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicNotListedTest {

  private final Trial trial =
      new Trial(new TopicNotListed(), Trial.site(List.of("AI", "Computer Vision"), "", ""));

  @ParameterizedTest
  @ValueSource(
      strings = {"topics: [AI, Computer Vision]", "topics: []", "provider:\n  authors: [Jo]"})
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`topics: [ai]` ~ `topics: [AI]`",
        "`topics:\n  - Computer Vison` ~ `topics:\n  - Computer Vision`"
      })
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"topics: [Cooking]"})
  void othersAreOnlyTold(String block) {
    assertThat(trial.tells(block).fixes()).isEmpty();
  }
}
