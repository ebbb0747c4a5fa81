package dev.copydesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.command.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

  private static final String DAMAGED =
      """
      ---
      category: news
      title: "Harbour&amp;  droneâ€™s"   # as sent
      publishedDateTime: 2026-01-31T09:05:00
      originalUrl: "https://harbour.example/drones?a=1&amp;b=2"
      published: yes

      topics:
        - Drones
        - Drones

      secured: "c2VhbGVk;c2VhbA=="
      ---
      The body, untouched: droneâ€™s.
      """;

  @TempDir Path directory;

  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(directory);
  }

  @Test
  void whatIsCertainIsMendedInOneWriteAndTold() throws IOException {
    String file = shell.file("a.md", DAMAGED);

    Result result = Shell.run("fix", file);

    assertThat(shell.text("a.md"))
        .isEqualTo(
            DAMAGED
                .replace("Harbour&amp;  droneâ€™s\"", "Harbour& drone’s\"")
                .replace("&amp;b", "&b")
                .replace("published: yes", "published: true")
                .replace("  - Drones\n  - Drones\n", "  - Drones\n"));
    assertThat(result.out().lines())
        .hasSize(6)
        .allMatch(line -> line.startsWith(file + ":") && line.contains(": fixed: "))
        .anyMatch(line -> line.startsWith(file + ":3: ") && line.endsWith("[mangled-letters]"))
        .anyMatch(line -> line.startsWith(file + ":6: ") && line.endsWith("[not-a-flag]"));
    assertThat(result.err()).isEqualTo("6 fixes in 1 file, 0 not done.\n");
    assertThat(result.exit()).isZero();
    assertThat(Shell.run("fix", file).out()).isEmpty();
  }

  @Test
  void whatTheSiteMutesIsNotMended() throws IOException {
    shell.file(
        "copydesk.yaml",
        "mute:\n  - repeated-item\n  - rule: html-entity\n    file: a.md\n    path: title\n");
    String file = shell.file("a.md", DAMAGED);

    Shell.run("fix", file);

    assertThat(shell.text("a.md"))
        .contains("title: \"Harbour&amp; drone’s\"", "?a=1&b=2", "  - Drones\n  - Drones\n");
  }

  @Test
  void guessesAreMadeOnlyWhenAskedFor() throws IOException {
    String file = shell.file("a.md", DAMAGED);
    Shell.run("fix", file);
    String certain = shell.text("a.md");

    Result result = Shell.run("fix", "--confirm", file);

    assertThat(shell.text("a.md")).isEqualTo(certain.replace("09:05:00\n", "09:05:00Z\n"));
    assertThat(result.out().lines()).singleElement().asString().endsWith("[date-without-zone]");
    assertThat(result.exit()).isZero();
  }

  @Test
  void oneRuleMendsNothingElse() throws IOException {
    String file = shell.file("a.md", DAMAGED);

    Shell.run("fix", "--rule", "html-entity", "--rule", "repeated-item", file);

    assertThat(shell.text("a.md"))
        .isEqualTo(
            DAMAGED
                .replace("Harbour&amp;  ", "Harbour&  ")
                .replace("  - Drones\n  - Drones\n", "  - Drones\n"));
  }

  @Test
  void aDryRunShowsADiffAndWritesNothing() throws IOException {
    String file = shell.file("a.md", DAMAGED);

    Result result = Shell.run("fix", "--dry-run", "--confirm", file);

    assertThat(result.out())
        .contains("-published: yes\n", "+published: true\n", "09:05:00Z")
        .doesNotContain("c2VhbGVk");
    assertThat(shell.text("a.md")).isEqualTo(DAMAGED);
    assertThat(result.exit()).isZero();
  }

  @Test
  void filesWithNothingToMendAreNotTouched() throws IOException {
    Path file = Path.of(shell.file("site/a.md", Shell.HEALTHY));
    shell.file("site/b.md", DAMAGED.replace("example/drones", "example/other"));
    FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file, before);

    Result result = Shell.run("fix", directory.resolve("site").toString());

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    assertThat(Files.readString(file)).isEqualTo(Shell.HEALTHY);
    assertThat(result.out()).contains("b.md:3: fixed: ").doesNotContain("a.md");
  }

  @Test
  void whatCannotBeReadOrMendedIsToldAndTheRestIsDone() throws IOException {
    String unreadable = shell.article("a.md", "title: [Harbour", "b: }");
    String shared = shell.article("b.md", "topics: &t [AI, AI]", "own: *t");
    String good = shell.article("c.md", "title: Q&amp;A");

    Result result = Shell.run("fix", unreadable, shared, good, directory + "/none.md");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains(unreadable + ":2: ", shared + ":", "none.md");
    assertThat(shell.text("b.md")).contains("&t [AI, AI]");
    assertThat(shell.text("c.md")).contains("title: Q&A\n");
  }

  @Test
  void problemsOfTheSameWordsAreAllMended() throws IOException {
    String file = shell.article("a.md", "topics:", "  * Drones", "  * Harbours");

    Result result = Shell.run("fix", file);

    assertThat(result.exit()).isZero();
    assertThat(shell.text("a.md")).contains("topics:\n  - Drones\n  - Harbours\n");
    assertThat(result.out().lines()).hasSize(2).allMatch(line -> line.contains(": fixed: "));
  }

  @Test
  void aRuleNobodyKnowsIsACallGoneWrong() throws IOException {
    String file = shell.file("a.md", DAMAGED);

    Result result = Shell.run("fix", "--rule", "nothing-like-it", file);

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("nothing-like-it");
    assertThat(shell.text("a.md")).isEqualTo(DAMAGED);
  }

  @Test
  void ofAFileThatStaysUnreadableNothingIsWritten() throws IOException {
    String text =
        "---\ntitle: Q: A\n<<<<<<< HEAD\ntype: article\n=======\ntype: video\n>>>>>>> b\n---\n";
    String file = shell.file("a.md", text);

    Result result = Shell.run("fix", file);

    assertThat(shell.text("a.md")).isEqualTo(text);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith(file + ":3: A merge has left two versions")
        .contains("--confirm mends it. The file is left as it is");
    assertThat(result.exit()).isEqualTo(1);

    Shell.run("fix", "--confirm", file);
    assertThat(shell.text("a.md")).isEqualTo("---\ntitle: \"Q: A\"\ntype: article\n---\n");
  }

  @Test
  void anIndentedClosingFenceIsMendedAndNeverTakenOut() throws IOException {
    String file = shell.file("a.md", "---\ntitle: A\ntopics:\n  - AI\n  ---\nBody.\n");

    Shell.run("fix", "--rule", "closing-fence", file);

    assertThat(shell.text("a.md")).isEqualTo("---\ntitle: A\ntopics:\n  - AI\n---\nBody.\n");
  }

  @Test
  void aFileThatWasCutOffIsClosedUpOnlyWhenAskedFor() throws IOException {
    String text = "---\ntitle: A\nexcerpt: \"An e";
    String file = shell.file("a.md", text);

    assertThat(Shell.run("fix", file).err()).startsWith(file + ":3: The file ends here");
    assertThat(shell.text("a.md")).isEqualTo(text);

    Shell.run("fix", "--confirm", "--rule", "cut-off", file);
    assertThat(shell.text("a.md")).isEqualTo(text + "\"\n---\n");
  }

  @Test
  void aCutSealIsOnlyTold() throws IOException {
    String text = "---\ntitle: A\nsecured: \"c2VhbGVk;c2Vh";
    String file = shell.file("a.md", text);

    Result result = Shell.run("fix", "--confirm", file);

    assertThat(shell.text("a.md")).isEqualTo(text);
    assertThat(result.err()).startsWith(file + ":3: The file ends here").doesNotContain("c2Vh");
  }

  @Test
  void noTextBecomesAComment() throws IOException {
    String file =
        shell.file("a.md", "---\nexcerpt: An excerpt\nof lines\nand end.\ntype: article\n---\n");

    Shell.run("fix", "--confirm", "--rule", "stray-text", file);

    assertThat(shell.text("a.md"))
        .isEqualTo("---\nexcerpt: An excerpt\n  of lines\n  and end.\ntype: article\n---\n");
  }

  @Test
  void aPathKeepsItsBackslashesBeforeAnythingElseIsGuessed() throws IOException {
    String file = shell.article("a.md", "title: \"C:\\new\\table\"");

    Shell.run("fix", file);
    assertThat(shell.text("a.md")).contains("title: \"C:\\new\\table\"");

    Shell.run("fix", "--confirm", file);
    assertThat(shell.text("a.md")).contains("title: \"C:\\\\new\\\\table\"");
  }

  @Test
  void whatIsTooMuchForOneGoIsTold() throws IOException {
    String file = shell.article("a.md", "topics:\n" + "  - AI\n".repeat(600) + "title: A");

    Result result = Shell.run("fix", "--rule", "repeated-item", file);

    assertThat(shell.text("a.md").lines().filter("  - AI"::equals)).hasSize(100);
    assertThat(result.err())
        .contains("run fix again for the rest", "500 fixes in 1 file, 1 not done");

    assertThat(Shell.run("fix", "--rule", "repeated-item", file).err()).contains("99 fixes");
  }
}
