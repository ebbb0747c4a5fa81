package dev.copydesk.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.document.Place;
import dev.copydesk.field.SchemaFile;
import dev.copydesk.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleSourceTest {

  private static ArticleSource source(String file) {
    return source(file.getBytes(StandardCharsets.UTF_8));
  }

  private static ArticleSource source(byte[] file) {
    return ArticleSource.of(
        ArticleReader.read(new ArticleId("a.md"), file), SchemaFile.builtIn(), List.of());
  }

  @Test
  void linesAreThoseOfTheFileWhateverEndsThem() {
    ArticleSource source = source("---\r\ntitle: A\r\n---\r\nBody\r\n");
    assertThat(source.text()).isEqualTo("---\ntitle: A\n---\nBody\n");
    assertThat(source.bodyLine()).isEqualTo(4);
    assertThat(source.problems()).isEmpty();
  }

  @Test
  void sealedValuesAreNotInIt() {
    String secret = "QjpdY3BsEjhs;d29ybGQ=";
    assertThat(source("---\ntitle: A\nsecured: \"" + secret + "\"\nlast: 1\n---\nBody\n").text())
        .isEqualTo("---\ntitle: A\nsecured: ‹sealed, 23 characters›\nlast: 1\n---\nBody\n");
    assertThat(source("---\nsecured: " + secret + "\ntitle: \"open\nlast: 1\n---\nBody\n").text())
        .startsWith("---\nsecured: ‹sealed›\ntitle: \"open\n");
  }

  @Test
  void aSealedValueOverSeveralLinesKeepsTheLineNumbers() {
    ArticleSource source = source("---\nsecured: >-\n  QjpdY3\n  BsEjhs\ntitle: A\n---\nBody\n");
    assertThat(source.text()).doesNotContain("QjpdY3").doesNotContain("BsEjhs");
    assertThat(source.text().split("\n")[4]).isEqualTo("title: A");
    assertThat(source.bodyLine()).isEqualTo(7);
  }

  @Test
  void anUnreadableOneSaysWhyAndWhere() {
    ArticleSource source = source("---\ntitle: A\n\tname: B\n---\nBody\n");
    assertThat(source.problems()).singleElement().returns(3, it -> it.place().line());
    assertThat(source.text()).isEqualTo("---\ntitle: A\n\tname: B\n---\nBody\n");
  }

  @Test
  void aFenceThatIsNeverClosedShowsTheWholeFile() {
    ArticleSource source = source("---\ntitle: A\nBody\n");
    assertThat(source.problems()).hasSize(1);
    assertThat(source.text()).isEqualTo("---\ntitle: A\nBody\n");
  }

  @Test
  void anEmptyFileHasItsReasonOnTheFirstLine() {
    ArticleSource source = source("");
    assertThat(source.text()).isEmpty();
    assertThat(source.problems()).extracting(Problem::place).containsExactly(Place.START);
  }

  @Test
  void aLongBodyIsCutAndSaysSo() {
    ArticleSource source = source("---\ntitle: A\n---\n" + "word\n".repeat(1_000_000));
    assertThat(source.text().length()).isBetween(ArticleSource.BODY_BYTES, 70_000);
    assertThat(source.text()).endsWith("only its beginning is shown here)\n");
  }

  @Test
  void charactersThatCannotBeShownAreReplaced() {
    assertThat(source("---\ntitle: A\n---\na\u0000b\n").text()).endsWith("a\uFFFDb\n");
  }
}
