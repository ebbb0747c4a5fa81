package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameTitleTest {

  private final Trial trial = new Trial(new SameTitle(), Trial.site(List.of(), "Taken", ""));

  @ParameterizedTest
  @ValueSource(strings = {"title: Own", "title: ''", "excerpt: Taken"})
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: Taken"})
  void othersAreOnlyTold(String block) {
    assertThat(trial.tells(block).fixes()).isEmpty();
  }
}
