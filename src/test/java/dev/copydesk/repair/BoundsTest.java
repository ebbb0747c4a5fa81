package dev.copydesk.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.copydesk.document.Article;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks of two megabytes, broken in every line, are diagnosed in bounded time. */
class BoundsTest {

  private static final int LINES = 50_000;

  /** Generous for slow machines; on a laptop each takes less than two seconds. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "key%d: a text: with a colon in it",
        "key%d: \"a text with no end",
        "key%d: 'it's a text with one",
        "key%d: \"a \"quoted\" text",
        "key%d: [an, open, bracket",
        "key%d: @a sign that begins it",
        "key%d: \"a path \\d in it\"",
        "title:a field without a blank %d",
        "  - an item %d\n - and one too shallow",
        "\tkey%d: a tab before it",
        "a stray line %d without a key",
        "- title: a\n   url: b%d",
        "<<<<<<< ours %d\na: b\n=======\na: c\n>>>>>>> theirs",
        "{{ a template %d }}: {% and %}",
        "key%d: |\n  a: b\n c: d",
        "key%d: \"a\",",
        "key%d: “a: b”",
        "----"
      })
  void aBlockOfBadLinesIsDiagnosedQuickly(String line) {
    StringBuilder block = new StringBuilder("title: a: b\n");
    for (int i = 0; i < LINES && block.length() < 2_000_000; i++) {
      block.append(line.replace("%d", String.valueOf(i))).append('\n');
    }
    Article article = Cases.block(block.toString());
    Diagnosis diagnosis =
        assertTimeoutPreemptively(LIMIT, () -> Repair.diagnose(article, Cases.KNOWN));
    assertThat(diagnosis.defects()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "[",
        "{",
        "“",
        "- ",
        ": ",
        "\\",
        "#",
        " #",
        "\t",
        "<<<<<<< ",
        "---",
        "a: "
      })
  void oneLongLineIsDiagnosedQuickly(String sign) {
    String line = sign.repeat(1_000_000 / sign.length());
    Article article = Cases.block("title: \"" + line + "\nexcerpt: " + line + "\n" + line + "\n");
    assertTimeoutPreemptively(LIMIT, () -> Repair.diagnose(article, Cases.KNOWN));
  }

  @Test
  void anUnclosedFileOfTwoMegabytesIsDiagnosedQuickly() {
    Article article =
        Cases.file("---\ntitle: \"Dry\n\n" + "A text of the story: so, and so.\n".repeat(60_000));
    Diagnosis diagnosis =
        assertTimeoutPreemptively(LIMIT, () -> Repair.diagnose(article, Cases.KNOWN));
    assertThat(diagnosis.mended()).isPresent();
  }
}
