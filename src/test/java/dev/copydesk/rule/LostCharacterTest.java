package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostCharacterTest {

  private final Trial trial = new Trial(new LostCharacter());

  @ParameterizedTest
  @ValueSource(strings = {"title: We don’t know", "title: We don\uFFFDt know", "title: naïve"})
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: caf\uFFFD here", "excerpt: \"ï¿½quoted\"", "topics: [a\uFFFDb]"})
  void othersAreOnlyTold(String block) {
    assertThat(trial.tells(block).fixes()).isEmpty();
  }
}
