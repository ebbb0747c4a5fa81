package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameAddressTest {

  private final Trial trial =
      new Trial(new SameAddress(), Trial.site(List.of(), "", "https://taken.example"));

  @ParameterizedTest
  @ValueSource(strings = {"originalUrl: https://own.example", "title: https://taken.example"})
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "originalUrl: https://taken.example\nwebUrl: https://taken.example",
        "webUrl: https://taken.example"
      })
  void othersAreOnlyTold(String block) {
    assertThat(trial.tells(block).fixes()).isEmpty();
  }
}
