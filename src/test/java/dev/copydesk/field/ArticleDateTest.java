package dev.copydesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDateTest {

  private static ArticleDate date(String text) {
    return ArticleDate.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T09:05:00Z, 2026-01-31T09:05:00Z",
    "2026-01-31, 2026-01-31T00:00:00Z",
    "2026-1-5, 2026-01-05T00:00:00Z",
    "2026-01-31 09:05, 2026-01-31T09:05:00Z",
    "2026-01-31t09:05:07.25z, 2026-01-31T09:05:07.250Z",
    "2026-01-31 09:05:00 +02:00, 2026-01-31T07:05:00Z",
    "2026-01-31T09:05:00+0200, 2026-01-31T07:05:00Z",
    "2026-01-31T09:05:00-5, 2026-01-31T14:05:00Z",
    "2024-02-29, 2024-02-29T00:00:00Z"
  })
  void aDateMeansAPointInTime(String text, String instant) {
    assertThat(date(text).instant()).hasToString(instant);
    assertThat(date(text).written()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tomorrow",
        "2021-02-30",
        "2023-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-01-31T25:00:00Z",
        "2026-01-31T09:60:00Z",
        "26-01-31",
        "2026-01-31T",
        "2026-01-31T09",
        "2026/01/31",
        "20260131",
        " 2026-01-31",
        "2026-01-31Z9",
        "2026-01-31T09:05:00+99:00",
        "2026-01-31T09:05:00.1234567890Z"
      })
  void daysThatDoNotExistAreNoDates(String text) {
    assertThat(ArticleDate.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01T00:00:00Z, 2026-05-06T07:08:09Z, 2026-05-06T07:08:09Z",
    "2020-01-01, 2026-05-06T00:00:00Z, 2026-05-06",
    "2020-1-1, 2026-05-06T00:00:00Z, 2026-5-6",
    "2020-01-01, 2026-05-06T07:08:09Z, 2026-05-06T07:08:09Z",
    "2020-01-01 00:00, 2026-05-06T07:08:00Z, 2026-05-06 07:08",
    "2020-01-01 00:00:00 +02:00, 2026-05-06T07:08:09Z, 2026-05-06 09:08:09 +02:00",
    "2020-01-01T00:00:00.000Z, 2026-05-06T07:08:09Z, 2026-05-06T07:08:09.000Z"
  })
  void aNewTimeKeepsTheShapeOfTheOld(String old, String time, String wanted) {
    assertThat(date(old).at(OffsetDateTime.parse(time)).written()).isEqualTo(wanted);
  }

  @Test
  void theUsualShapeIsUtcToTheSecond() {
    ArticleDate date = ArticleDate.usual(OffsetDateTime.parse("2026-05-06T07:08:09.5+02:00"));
    assertThat(date.written()).isEqualTo("2026-05-06T05:08:09Z");
    assertThat(date(date.written())).isEqualTo(date);
  }

  @Test
  void anOffsetIsSaidOrNot() {
    assertThat(date("2026-01-31T09:05:00Z").hasOffset()).isTrue();
    assertThat(date("2026-01-31T09:05:00").hasOffset()).isFalse();
    assertThat(date("2026-01-31T23:05:00-05:00").day()).hasToString("2026-01-31");
  }

  @Test
  void writesItsDigitsInAsciiWhateverTheSystemWrites() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("ar", "EG"));
      ArticleDate date = ArticleDate.parse("2026-01-31T09:05:00Z").orElseThrow();
      assertThat(date.at(date.time().plusDays(1)).written()).isEqualTo("2026-02-01T09:05:00Z");
      assertThat(ArticleDate.usual(date.time()).written()).isEqualTo("2026-01-31T09:05:00Z");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void staysAsItIsWhereAYearCannotBeWritten() {
    ArticleDate date = ArticleDate.parse("9999-12-31").orElseThrow();
    assertThat(date.at(date.time().plusDays(1))).isEqualTo(date);
  }
}
