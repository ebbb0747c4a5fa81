package dev.copydesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.Article;
import dev.copydesk.document.ArticleId;
import dev.copydesk.document.ArticleReader;
import dev.copydesk.field.SchemaFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DiscreetDiffTest {

  private static String shown(String unified, String saved) {
    Article article =
        ArticleReader.read(new ArticleId("a.md"), saved.getBytes(StandardCharsets.UTF_8));
    return DiscreetDiff.of(unified, "./b.md", article, SchemaFile.builtIn());
  }

  @Test
  void aDiffFarFromSealedValuesIsAsItWasUnderTheCallersName() {
    String hunk = "@@ -1,3 +1,3 @@\n ---\n-title: A\n+title: B\n ---\n";

    assertThat(shown("--- a/a.md\n+++ b/a.md\n" + hunk, "---\ntitle: A\n---\n"))
        .isEqualTo("--- a/b.md\n+++ b/b.md\n" + hunk);
    assertThat(shown("", "---\ntitle: A\n---\n")).isEmpty();
  }

  @Test
  void aHunkIsDividedAtASealedValue() {
    String saved = "---\ntitle: A\nsecured: |\n  c2Vh\n  bGVk\ntype: x\n---\n";
    String unified =
        """
        --- a/a.md
        +++ b/a.md
        @@ -1,7 +1,8 @@
         ---
        -title: A
        +title: B
        +note: 1
         secured: |
           c2Vh
           bGVk
        -type: x
        +type: y
         ---
        """;

    assertThat(shown(unified, saved))
        .isEqualTo(
            """
            --- a/b.md
            +++ b/b.md
            @@ -1,2 +1,3 @@
             ---
            -title: A
            +title: B
            +note: 1
            @@ -6,2 +7,2 @@
            -type: x
            +type: y
             ---
            """);
  }

  @Test
  void sealedLinesAreKeptOutOfBlocksThatCannotBeReadToo() {
    String saved = "---\ntitle: A: b\n\"secured\" :\n  c2Vh\ntype: x\n---\n";
    String unified =
        """
        --- a/a.md
        +++ b/a.md
        @@ -1,5 +1,5 @@
         ---
        -title: A: b
        +title: "A: b"
         "secured" :
           c2Vh
         type: x
        """;

    assertThat(shown(unified, saved))
        .isEqualTo(
            """
            --- a/b.md
            +++ b/b.md
            @@ -1,2 +1,2 @@
             ---
            -title: A: b
            +title: "A: b"
            """);
  }

  @Test
  void theMarkOfAMissingLastLineEndStays() {
    String hunk =
        "@@ -1,4 +1,5 @@\n ---\n title: A\n+note: 1\n ---\n body\n\\ No newline at end of file\n";

    assertThat(shown("--- a/a.md\n+++ b/a.md\n" + hunk, "---\ntitle: A\n---\nbody")).endsWith(hunk);
  }
}
