package dev.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealShapeTest {

  private final Trial trial = new Trial(new SealShape());

  @ParameterizedTest
  @ValueSource(
      strings = {"secured: \"QUJD;QUJDRA==\"", "secured: QUI=;QUJD", "secured: ''", "secured:"})
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secured: QUJD",
        "secured: \"QUJD;QUJ\"",
        "secured: \"QUJD;QU!D\"",
        "secured: \"a b;QUJD\""
      })
  void othersAreOnlyTold(String block) {
    assertThat(trial.tells(block).fixes()).isEmpty();
  }

  @Test
  void whatItSaysIsNotShown() {
    assertThat(trial.tells("secured: SECRETSECRET").toString()).doesNotContain("SECRET");
  }
}
