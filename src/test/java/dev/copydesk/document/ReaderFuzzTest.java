package dev.copydesk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.copydesk.edit.oracle.Grower;
import dev.copydesk.frontmatter.FrontMatterReading.Found;
import dev.copydesk.frontmatter.FrontMatterReading.Unreadable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random bytes and mutated articles: opened or refused, never thrown at, printed back as they were.
 * More by hand: {@code -Dcopydesk.fuzz=100000 -Dcopydesk.seed=1}.
 */
class ReaderFuzzTest {

  private static final int FILES = Integer.getInteger("copydesk.fuzz", 2_000);
  private static final long FIRST_SEED = Long.getLong("copydesk.seed", 1L);
  private static final Duration BOUND = Duration.ofSeconds(5);
  private static final String[] SPLICES = {
    "---\n",
    "...\n",
    "&a ",
    "*a",
    "<<: ",
    "? ",
    "- ",
    "|+\n",
    ">-\n",
    "[",
    "{",
    "]",
    "}",
    ": ",
    "#",
    "\"",
    "'",
    "\\",
    "%YAML 1.1\n",
    "!!int ",
    "\t",
    "\r",
    "\u0085",
    "\u2028",
    "\u00A0",
    "😀",
    "\0",
    "\uFEFF",
    "`",
    "@",
    "&",
    "!<",
    "\"\\u",
    "\n\n",
    "  "
  };

  @Test
  void mutatedArticles() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + FILES; seed++) {
      Random random = Grower.chance(seed);
      String file = "---\n" + new Grower(random).block() + "---\n\nBody\n";
      check(mutated(file.getBytes(StandardCharsets.UTF_8), random), seed);
    }
  }

  @Test
  void randomBytes() {
    int found = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + FILES; seed++) {
      Random random = Grower.chance(seed);
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      if (random.nextBoolean()) {
        // Characters that mean something to YAML, so that it gets past the first line.
        String alphabet = "-:#'\"|>[]{}&*!? \n\n  ab0,\\%";
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] = (byte) alphabet.charAt((bytes[i] & 0xFF) % alphabet.length());
        }
      }
      found += check(framed(bytes), seed);
    }
    assertThat(found).isPositive();
  }

  private static byte[] framed(byte[] block) {
    byte[] file = ("---\n" + " ".repeat(block.length) + "\n---\n").getBytes(StandardCharsets.UTF_8);
    System.arraycopy(block, 0, file, 4, block.length);
    return file;
  }

  private static byte[] mutated(byte[] file, Random random) {
    byte[] bytes = file;
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + random.nextInt(20));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(bytes, 0, at);
      switch (random.nextInt(5)) {
        case 0 -> out.write(bytes, to, bytes.length - to);
        case 1 -> {
          out.write(bytes, at, to - at);
          out.write(bytes, at, bytes.length - at);
        }
        case 2 -> {
          out.write(random.nextInt(256));
          out.write(bytes, Math.min(at + 1, bytes.length), Math.max(0, bytes.length - at - 1));
        }
        default -> {
          out.writeBytes(SPLICES[random.nextInt(SPLICES.length)].getBytes(StandardCharsets.UTF_8));
          out.write(bytes, at, bytes.length - at);
        }
      }
      bytes = out.toByteArray();
      if (bytes.length == 0) {
        return file;
      }
    }
    return bytes;
  }

  /** 1 if the front matter was readable. */
  private static int check(byte[] file, long seed) {
    byte[] copy = file.clone();
    Article article =
        assertTimeoutPreemptively(
            BOUND, () -> ArticleReader.read(new ArticleId("a.md"), file), () -> "seed " + seed);
    assertThat(Arrays.equals(ArticlePrinter.print(article), copy)).as("seed %d", seed).isTrue();
    if (article.reading() instanceof Unreadable unreadable) {
      assertThat(unreadable.offset()).as("seed %d", seed).isBetween(0, unreadable.text().length());
      assertThat(unreadable.reason())
          .as("seed %d", seed)
          .isNotBlank()
          .doesNotContain("Exception", "null", "org.yaml")
          .endsWith(".");
    }
    return article.reading() instanceof Found ? 1 : 0;
  }
}
