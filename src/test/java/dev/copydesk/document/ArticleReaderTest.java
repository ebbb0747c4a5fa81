package dev.copydesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.frontmatter.FrontMatterReading.Absent;
import dev.copydesk.frontmatter.FrontMatterReading.Cause;
import dev.copydesk.frontmatter.FrontMatterReading.Found;
import dev.copydesk.frontmatter.FrontMatterReading.Unreadable;
import dev.copydesk.text.LineBreak;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is front matter and what is not, on the fences of Jekyll and Hugo. */
class ArticleReaderTest {

  private static Article read(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    Article article = ArticleReader.read(new ArticleId("news/a.md"), bytes.clone());
    assertThat(ArticlePrinter.print(article)).isEqualTo(bytes);
    return article;
  }

  private static String unescaped(String text) {
    return text.translateEscapes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\\ntitle: One\\n---\\n",
        "---\\ntitle: One\\n---",
        "---\\ntitle: One\\n...\\nBody",
        "---  \\t\\r\\ntitle: One\\r\\n--- \\r\\n\\r\\nBody",
        "\\uFEFF---\\ntitle: One\\n---\\n",
        "---\\ntitle: One\\n---\\n---\\nmore: x\\n---\\n",
        "---\\ntitle: One\\n# ---\\n --- \\n---\\n"
      })
  void frontMatterIsFound(String escaped) {
    String file = unescaped(escaped.replace("\\uFEFF", "\uFEFF").replace("\\n --- ", ""));
    Article article = read(file);
    assertThat(article.reading()).isInstanceOf(Found.class);
    assertThat(article.blockText()).startsWith("title: One");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\\n---\\n", "---\\n---", "---\\n# only this\\n---\\n", "---\\n\\n---\\n"})
  void anEmptyBlockIsAnEmptyMapping(String escaped) {
    assertThat(read(unescaped(escaped)).frontMatter()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Heading\\n\\nText\\n",
        "Text\\n---\\n",
        "Title\\n=====\\n",
        "<html>\\n</html>\\n",
        "key: value in prose\\n\\nmore\\n",
        "-----BEGIN\\n",
        "+++\\ntitle = 1\\n+++\\n",
        "***\\n\\nText",
        "\\n\\nText after blank lines\\n"
      })
  void plainFilesHaveNone(String escaped) {
    assertThat(read(unescaped(escaped)).reading()).isInstanceOf(Absent.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY_FILE",
    "'---\\ntitle: One\\n', UNCLOSED",
    "'---\\ntitle: One\\n--\\n', UNCLOSED",
    "'---\\ntitle: One\\n ---\\n', UNCLOSED",
    "'--\\ntitle: One\\n---\\n', FENCE",
    "'----\\ntitle: One\\n---\\n', FENCE",
    "'—\\ntitle: One\\n---\\n', FENCE",
    "' ---\\ntitle: One\\n---\\n', FENCE",
    "'\\n---\\ntitle: One\\n---\\n', FENCE",
    "'--- title: One\\n---\\n', FENCE",
    "'\u200B---\\ntitle: One\\n---\\n', FENCE",
    "'title: One\\ntype: article\\n---\\n', FENCE",
    "'---\\ntitle: [One\\n---\\n', SYNTAX",
    "'---\\ntitle: One\\n\\ttype: x\\n---\\n', SYNTAX",
    "'---\\ntitle: a: b\\n---\\n', SYNTAX",
    "'---\\na: b\\n--- c: d\\n---\\n', SEVERAL_DOCUMENTS",
    "'---\\na: \\u0007\\n---\\n', CHARACTER"
  })
  void whatIsMeantToBeFrontMatterIsTold(String escaped, Cause cause) {
    Article article = read(unescaped(escaped.replace("\\u0007", "\u0007")));
    assertThat(article.reading())
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable -> {
              assertThat(unreadable.cause()).isEqualTo(cause);
              assertThat(unreadable.reason()).endsWith(".");
              assertThat(unreadable.offset()).isBetween(0, unreadable.text().length());
            });
  }

  @Test
  void wideFilesAreToldWhatTheyAre() {
    byte[] wide = "---\ntitle: One\n---\n".getBytes(StandardCharsets.UTF_16);
    Article article = ArticleReader.read(new ArticleId("a.md"), wide);
    assertThat(((Unreadable) article.reading()).reason()).contains("UTF-16");
    assertThat(ArticlePrinter.print(article)).isEqualTo(wide);
  }

  @Test
  void placesAreLinesAndColumnsOfTheFile() {
    Article article = read("\uFEFF---\r\ntitle: One\r\ntype: 😀 x\r\n---\r\nBody\r\n");
    String block = article.blockText();
    assertThat(article.placeOf(block.indexOf("type"))).isEqualTo(new Place(3, 1));
    assertThat(article.placeOf(block.indexOf('x'))).isEqualTo(new Place(3, 10));
    assertThat(article.linesBefore()).isEqualTo(1);
    assertThat(article.lineBreak()).isEqualTo(LineBreak.CRLF);
  }

  @Test
  void anotherBlockLeavesTheBytesOutside() {
    byte[] tail = {'-', '-', '-', '\n', (byte) 0xE9, 0, (byte) 0xFF};
    byte[] file = Arrays.copyOf("---\na: b\n".getBytes(StandardCharsets.UTF_8), 16);
    System.arraycopy(tail, 0, file, 9, tail.length);
    Article article = ArticleReader.read(new ArticleId("a.md"), file);
    Article after = ArticleReader.withBlock(article, "a: 😀\n");
    byte[] printed = ArticlePrinter.print(after);
    assertThat(Arrays.copyOfRange(printed, printed.length - tail.length, printed.length))
        .isEqualTo(tail);
    assertThat(after.bytes().sameOutside(article.bytes())).isTrue();
    assertThat(after.bytes().sameAs(article.bytes())).isFalse();
    assertThat(ArticlePrinter.print(ArticleReader.withBlock(after, "a: b\n"))).isEqualTo(file);
  }

  @Test
  void anArticleIsNamedByItsPath() {
    assertThat(new ArticleId("news/2026/a.md").fileName()).isEqualTo("a.md");
    assertThat(new ArticleId("a.md").fileName()).isEqualTo("a.md");
    assertThat(new ArticleId("a.md")).isLessThan(new ArticleId("b.md"));
  }
}
