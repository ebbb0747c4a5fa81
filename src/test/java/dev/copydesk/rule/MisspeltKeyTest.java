package dev.copydesk.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltKeyTest {

  private final Trial trial = new Trial(new MisspeltKey());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: a",
        "layout: post",
        "own: 1",
        "titel: a\ntitle: b",
        "url: https://a.example"
      })
  void goodOnesAreLeftAlone(String block) {
    trial.isFine(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`Title: a` ~ `title: a`",
        "`published_date_time: 2024-01-31` ~ `publishedDateTime: 2024-01-31`",
        "`sourceUrl: https://a.example` ~ `originalUrl: https://a.example`",
        "`ampUrl: https://a.example` ~ `ampWebUrl: https://a.example`",
        "`related:\n  - weburl: https://a.example` ~ `related:\n  - webUrl: https://a.example`",
        "`title: x\ntags: [AI]` ~ `title: x\ntopics: [AI]`"
      })
  void damageIsMended(String bad, String good) {
    trial.mends(bad, good, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`titel: a` ~ `title: a`",
        "`exerpt: a` ~ `excerpt: a`",
        "`provider:\n  nmae: A` ~ `provider:\n  name: A`",
        "`topcis:\n  - AI` ~ `topics:\n  - AI`",
        "`publishedDatetiem: 2024-01-31` ~ `publishedDateTime: 2024-01-31`"
      })
  void aGuessIsOffered(String bad, String good) {
    trial.mends(bad, good, false);
  }
}
