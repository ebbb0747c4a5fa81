package dev.copydesk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.copydesk.frontmatter.FrontMatterReading;
import dev.copydesk.frontmatter.FrontMatterReading.Absent;
import dev.copydesk.frontmatter.FrontMatterReading.Cause;
import dev.copydesk.frontmatter.FrontMatterReading.Found;
import dev.copydesk.frontmatter.FrontMatterReading.Unreadable;
import dev.copydesk.frontmatter.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hurt: read in bounded time, told with a place, printed back as they were. */
class HostileTest {

  private static final Duration BOUND = Duration.ofSeconds(10);
  private static final int MILLION = 1_000_000;
  private static final int ALMOST_ALL = Limits.BLOCK_BYTES - 100;

  /** What a block is expected to come to. */
  private enum Outcome {
    FOUND,
    TOO_LARGE,
    SYNTAX,
    CHARACTER,
    ANYTHING
  }

  static Stream<Arguments> blocks() {
    return Stream.of(
        Arguments.of(
            "10,000 nested brackets", "[".repeat(10_000) + "]".repeat(10_000), "TOO_LARGE"),
        Arguments.of("10,000 open brackets", "a: " + "[".repeat(10_000), "TOO_LARGE"),
        Arguments.of("10,000 nested braces", "{a: ".repeat(10_000), "TOO_LARGE"),
        Arguments.of(
            "a million aliases", "a: &a b\nc: [" + "*a, ".repeat(MILLION) + "]\n", "TOO_LARGE"),
        Arguments.of("50 MB", "title: words and more words\n".repeat(1_900_000), "TOO_LARGE"),
        Arguments.of("one line of 10 MB", "title: " + "x".repeat(10 * MILLION) + "\n", "TOO_LARGE"),
        Arguments.of("the longest line", "title: " + "x".repeat(ALMOST_ALL) + "\n", "FOUND"),
        Arguments.of("the longest quoted", "title: \"" + "x".repeat(ALMOST_ALL) + "\"\n", "FOUND"),
        Arguments.of("an open quote", "title: \"" + "x\n ".repeat(ALMOST_ALL / 3) + "\n", "SYNTAX"),
        Arguments.of("laughs", laughs(), "FOUND"),
        Arguments.of("1 MB of dashes", "- ".repeat(MILLION / 2), "TOO_LARGE"),
        Arguments.of("deep indentation", deep(2000), "TOO_LARGE"),
        Arguments.of("indentation as deep as allowed", deep(Limits.DEPTH - 1), "FOUND"),
        Arguments.of("thousands of question marks", "? ".repeat(5000) + "a\n", "TOO_LARGE"),
        Arguments.of("thousands of ? keys", "? a\n".repeat(5000), "FOUND"),
        Arguments.of("a huge anchor", "a: &" + "x".repeat(MILLION) + " b\n", "FOUND"),
        Arguments.of("a huge tag", "a: !" + "x".repeat(MILLION) + " b\n", "FOUND"),
        Arguments.of("a huge key", "x".repeat(MILLION) + ": b\n", "SYNTAX"),
        Arguments.of("a directive", "%YAML 1.2\n", "ANYTHING"),
        Arguments.of("a wild directive", "%YAML 99999999999999999999.1\n", "SYNTAX"),
        Arguments.of("many directives", "%TAG !e! tag:x\n".repeat(1000), "SYNTAX"),
        Arguments.of("200,000 keys", keys(200_000), "TOO_LARGE"),
        Arguments.of("100,000 keys", keys(100_000), "FOUND"),
        Arguments.of("100,000 times the same key", "a: b\n".repeat(100_000), "FOUND"),
        Arguments.of("100,000 comments", "# a\n".repeat(100_000) + "b: c\n", "FOUND"),
        Arguments.of("a million blank lines", "a: b\n" + "\n".repeat(MILLION) + "c: d\n", "FOUND"),
        Arguments.of(
            "a literal of blank lines", "a: |+\n" + "\n".repeat(MILLION) + "c: d\n", "FOUND"),
        Arguments.of("100,000 block scalars", "- |\n  a\n".repeat(100_000), "FOUND"),
        Arguments.of("100,000 emoji", "a: 😀\n".repeat(100_000), "FOUND"),
        Arguments.of("NUL", "a: b\0c\n", "CHARACTER"),
        Arguments.of("an alias to nothing", "a: *b\n", "SYNTAX"),
        Arguments.of("an alias to itself", "a: &b [*b]\n", "ANYTHING"),
        Arguments.of("an open escape", "a: \"\\", "SYNTAX"),
        Arguments.of("half an escape", "a: \"\\u12\"", "SYNTAX"),
        Arguments.of("an escape beyond Unicode", "a: \"\\UFFFFFFFF\"", "SYNTAX"),
        Arguments.of("an escaped half", "a: \"\\ud83d\"", "ANYTHING"),
        Arguments.of("a huge indent digit", "a: |99999999999\n  b\n", "SYNTAX"),
        Arguments.of("a tag that means something", "a: !!java.net.URL [b]\n", "FOUND"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blocks")
  void isReadInBoundedTime(String name, String block, Outcome outcome) {
    FrontMatterReading reading = reading(("---\n" + block + "\n---\nBody\n"));
    switch (outcome) {
      case FOUND -> assertThat(reading).isInstanceOf(Found.class);
      case TOO_LARGE -> assertThat(cause(reading)).isEqualTo(Cause.TOO_LARGE);
      case SYNTAX -> assertThat(cause(reading)).isEqualTo(Cause.SYNTAX);
      case CHARACTER -> assertThat(cause(reading)).isEqualTo(Cause.CHARACTER);
      case ANYTHING -> assertThat(reading).isNotInstanceOf(Absent.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: \u00C3(\n", "a: \u00FF\u00FE\n", "a: b\nc: \u0093x\u0094\n", "a: b\n\u0080\n"})
  void bytesThatAreNotUtf8AreToldWithTheirPlace(String latin) {
    byte[] file = ("---\n" + latin + "---\n").getBytes(StandardCharsets.ISO_8859_1);
    Article article = ArticleReader.read(new ArticleId("a.md"), file);
    assertThat(cause(article.reading())).isEqualTo(Cause.ENCODING);
    Unreadable unreadable = (Unreadable) article.reading();
    assertThat(unreadable.text().substring(0, unreadable.offset())).matches("\\p{ASCII}*");
    assertThat(unreadable.text().charAt(unreadable.offset())).isGreaterThan('\u007F');
    assertThat(ArticlePrinter.print(article)).isEqualTo(file);
  }

  @Test
  void surrogatesInBytesAreNotUtf8() {
    byte[] file = "---\na: ###\n---\n".getBytes(StandardCharsets.ISO_8859_1);
    file[7] = (byte) 0xED;
    file[8] = (byte) 0xA0;
    file[9] = (byte) 0x80;
    assertThat(cause(ArticleReader.read(new ArticleId("a.md"), file).reading()))
        .isEqualTo(Cause.ENCODING);
  }

  @Test
  void halfACharacterTypedIntoTheSourceIsTold() {
    Article article = read("---\na: b\n---\n".getBytes(StandardCharsets.UTF_8));
    for (String half : new String[] {"a: \uD83D\n", "a: \uDE00\uD83D\n", "\uDC00"}) {
      Article after = ArticleReader.withBlock(article, half);
      assertThat(cause(after.reading())).isEqualTo(Cause.CHARACTER);
      assertThat(after.blockText().charAt(((Unreadable) after.reading()).offset()))
          .matches(Character::isSurrogate);
    }
  }

  /** The characters that some readers take for line ends and some for nothing, everywhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0085", "\u2028", "\u2029", "\u00A0", "\uFEFF", "\u0007", "\u007F", "\u009D", "\0", "\r",
        "\t", "\u000B", "\f", "\uFFFE", "\uFFFF", "\u200B", "\u202E"
      })
  void oddCharactersInEveryPosition(String odd) {
    String block =
        "# c\na: 'b'\nd: |\n  e\n\nf:\n  - \"g\"\n  - {h: i, j: [k]}\nl: &m n\no: *m\n? p\n: q\n";
    for (int i = 0; i <= block.length(); i++) {
      String text = block.substring(0, i) + odd + block.substring(i);
      FrontMatterReading reading = reading("---\n" + text + "---\n");
      if (reading instanceof Unreadable unreadable) {
        assertThat(unreadable.reason()).isNotBlank().doesNotContain("Exception").endsWith(".");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void filesCutAnywhere(Cut cut) {
    String file =
        "\uFEFF---  \r\na: 'b'\nd: |\n  e\n\nf:\n  - \"g😀\"\n  - {h: i}\nl: &m n\no: *m\n--- \n\nBody\n";
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i <= bytes.length; i++) {
      read(cut == Cut.HEAD ? Arrays.copyOfRange(bytes, i, bytes.length) : Arrays.copyOf(bytes, i));
    }
  }

  private enum Cut {
    HEAD,
    TAIL
  }

  private static FrontMatterReading reading(String file) {
    return read(file.getBytes(StandardCharsets.UTF_8)).reading();
  }

  /** Reads and prints within the bound; an unreadable one names a place inside its text. */
  private static Article read(byte[] file) {
    return assertTimeoutPreemptively(
        BOUND,
        () -> {
          Article article = ArticleReader.read(new ArticleId("a.md"), file);
          assertThat(Arrays.equals(ArticlePrinter.print(article), file)).isTrue();
          if (article.reading() instanceof Unreadable unreadable) {
            assertThat(unreadable.offset()).isBetween(0, unreadable.text().length());
            Place place = article.placeOf(unreadable.offset());
            assertThat(place.line()).isPositive();
            assertThat(place.column()).isPositive();
          }
          return article;
        });
  }

  private static Cause cause(FrontMatterReading reading) {
    assertThat(reading).isInstanceOf(Unreadable.class);
    return ((Unreadable) reading).cause();
  }

  private static String laughs() {
    StringBuilder block = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (int i = 1; i < 12; i++) {
      String last = "*a" + (i - 1);
      block.append("a%d: &a%d [%s]\n".formatted(i, i, (last + ", ").repeat(8) + last));
    }
    return block.toString();
  }

  private static String deep(int levels) {
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      block.append(" ".repeat(i)).append("a:\n");
    }
    return block.toString();
  }

  private static String keys(int count) {
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < count; i++) {
      block.append("k").append(i).append(": v\n");
    }
    return block.toString();
  }
}
