package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherWebAddressTest {

  private final Trial trial = new Trial(new OtherWebAddress());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "originalUrl: https://a.example\nwebUrl: https://a.example",
        "webUrl: https://a.example",
        "originalUrl: https://a.example\nwebUrl: ''"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @ValueSource(strings = {"originalUrl: https://a.example\nwebUrl: https://b.example"})
  void othersAreOnlyTold(String block) {
    assertThat(trial.tells(block).fixes()).isEmpty();
  }
}
