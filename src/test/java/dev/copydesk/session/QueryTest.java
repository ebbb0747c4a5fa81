package dev.copydesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

  private static final Entry ENTRY =
      Entries.entry("_news/2026/hafen.md")
          .title("Zürich’s ELECTION: “Où est la gare?”")
          .excerpt("A straße in Łódź")
          .provider("Le Café du Nord")
          .topics(List.of("Über Land", "AI"))
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "zurich",
        "ZÜRICH",
        "election gare",
        "gare election",
        "ou",
        "zurich's",
        "lodz",
        "cafe",
        "CAFÉ nord",
        "uber",
        "hafen.md",
        "news/2026",
        "strasse",
        "STRASSE",
        "straße",
        "STRAẞE",
        "se lodz",
        "café zurich ai",
        "zurich\u00A0gare",
        "ca\u0301fe\u0301"
      })
  void everyWordStandsSomewhereWhateverItsCaseAndAccents(String typed) {
    assertThat(Query.parse(typed).matches(ENTRY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zurich basel", "strase", "strassse", "gares", "caffe", "land über alles", "x"})
  void aWordThatStandsNowhereKeepsTheEntryOut(String typed) {
    assertThat(Query.parse(typed).matches(ENTRY)).isFalse();
  }

  @Test
  void marksOfTheTextItselfDoNotCount() {
    Entry decomposed = Entries.entry("a.md").title("Zu\u0308rich cafe\u0301s").build();

    assertThat(Query.parse("zürich").matches(decomposed)).isTrue();
    assertThat(Query.parse("cafes").matches(decomposed)).isTrue();
  }

  @Test
  void otherScriptsAreComparedAsTheyAre() {
    Entry entry = Entries.entry("a.md").title("東京の記事 МОСКВА Ελλάδα 한국").build();

    for (String word : List.of("東京", "москва", "ελλαδα", "한국")) {
      assertThat(Query.parse(word).matches(entry)).as(word).isTrue();
    }
    assertThat(Query.parse("한").matches(entry)).isTrue();
    assertThat(Query.parse("하").matches(entry)).isFalse();
  }
}
