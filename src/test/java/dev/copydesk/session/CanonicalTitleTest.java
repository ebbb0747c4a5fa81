package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which titles readers would call the same, and which not. */
class CanonicalTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Gulls count drones; GULLS Count Drones",
        "Gulls count drones; Gulls  count drones.",
        "The harbour’s gulls; The harbour's gulls",
        "“Gulls” count; \"Gulls\" count",
        "Gulls: a count; Gulls – a count",
        "State-of-the-art gulls; State of the art gulls",
        "Café Zürich; Cafe Zurich",
        "Cafe\u0301; Café",
        "Straße; STRASSE",
        "Gulls | The Post; Gulls - The Post",
        "Gulls\u00A0count; Gulls count",
        "ﬁsh; fish",
        "Ｇｕｌｌｓ; Gulls",
        "10,000 gulls; 10 000 gulls",
        "ΟΔΟΣ; οδος",
        "Gulls ☀\uFE0F; Gulls ☀"
      })
  void theSameTitle(String one, String other) {
    assertThat(CanonicalTitle.of(one)).isPresent().isEqualTo(CanonicalTitle.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Gulls; Gull",
        "1.5 million gulls; 15 million gulls",
        "Learning C; Learning C++",
        "5 € a gull; 5 $ a gull",
        "मल; मिल",
        "かき; がき"
      })
  void anotherTitle(String one, String other) {
    assertThat(CanonicalTitle.of(one)).isPresent().isNotEqualTo(CanonicalTitle.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "???", "–", "…"})
  void noTitleToKnowAStoryBy(String title) {
    assertThat(CanonicalTitle.of(title)).isEmpty();
  }
}
