package dev.copydesk.ui.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.field.SchemaFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishReadingTest {

  private static WishReading of(Kind kind, String field) {
    return WishReading.of(
        new Wish(kind, field, "Foo", "", "", false, false, 0, false, ""), SchemaFile.builtIn());
  }

  @ParameterizedTest
  @CsvSource({
    "related, Each item of “related” has fields of its own; a text is none.",
    "images, Each item of “images” has fields of its own; a text is none.",
    "title, “title” is no list.",
    "provider, “provider” is no list.",
    "secured, “secured” is no list."
  })
  void aTextIsAddedToAListOfTextsOnly(String field, String reason) {
    for (Kind kind : new Kind[] {Kind.ADD, Kind.REMOVE}) {
      assertThat(of(kind, field)).isEqualTo(new WishReading.Bad(WishReading.Box.FIELD, 0, reason));
    }
  }

  @ParameterizedTest
  @CsvSource({"topics", "provider.authors", "myOwnList"})
  void aTextIsAddedToTopicsAndToWhatNobodyKnows(String field) {
    assertThat(of(Kind.ADD, field)).isInstanceOf(WishReading.Good.class);
  }
}
