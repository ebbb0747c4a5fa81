package dev.copydesk.ui.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.ui.model.Shown;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which fields that she types are taken for another one misspelt. */
class DoubtfulFieldTest {

  private static Optional<DoubtfulField> doubt(String written) {
    return DoubtfulField.of(
        FieldPath.parse(written).orElseThrow(),
        SchemaFile.builtIn(),
        List.of(new ArticleId("a.md")),
        new Shown.Nothing());
  }

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "Category, category",
    "provider.nmae, provider.name",
    "provdier.name, provider.name",
    "related[1].titel, related[1].title",
    "publishDateTime, publishedDateTime"
  })
  void whatIsNearAKnownFieldIsDoubted(String written, String meant) {
    assertThat(doubt(written)).get().extracting(DoubtfulField::meant).hasToString(meant);
    assertThat(doubt(written).orElseThrow().words())
        .startsWith(
            "No chosen article has a field “%s”. Did you mean “%s”?".formatted(written, meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "provider.name", "dateline", "dateline.titel", "images[0].url"})
  void whatIsKnownOrLikeNothingIsNot(String written) {
    assertThat(doubt(written)).isEmpty();
  }
}
