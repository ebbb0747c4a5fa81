package dev.copydesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.command.Shell.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditFilesTest {

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void start() {
    shell = new Shell(directory);
  }

  private static Result edit(String file, String... options) {
    List<String> words = new ArrayList<>(List.of("edit", file));
    words.addAll(List.of(options));
    return Shell.run(words.toArray(String[]::new));
  }

  @Test
  void refusedFilesAreToldAndTheOthersDone() throws IOException {
    String good = shell.article("good.md", "title: A");
    String bad = shell.article("bad.md", "category: x", "title: a: b");
    String plain = shell.file("plain.md", "Only text.\n");
    String gone = shell.path("gone.md").toString();

    Result result =
        Shell.run("edit", gone, bad, plain, directory.toString(), good, "--set", "title=B");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEqualTo("1 file changed, 0 unchanged, 4 refused.\n");
    assertThat(result.err().lines())
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).isEqualTo(gone + ":1: There is no such file."),
            line -> assertThat(line).startsWith(bad + ":3: The front matter cannot be read"),
            line -> assertThat(line).startsWith(plain + ":1: The file has no front matter"),
            line -> assertThat(line).startsWith(directory + ":1: This is a directory"));
    assertThat(shell.text("good.md")).contains("title: B\n");
    assertThat(shell.text("bad.md")).contains("title: a: b\n");
    assertThat(shell.text("plain.md")).isEqualTo("Only text.\n");
  }

  @Test
  void aNewKeyIsWrittenAndToldWithTheOneMeant() throws IOException {
    String one = shell.article("one.md", "title: A");
    String other = shell.article("other.md", "title: B", "ownKey: 1");
    Result result = Shell.run("edit", one, other, "--set", "qualty=5", "--set", "ownKey=2");
    assertThat(result.exit()).isZero();
    assertThat(result.err().lines())
        .containsExactly(
            "“qualty” is not in the schema; it is a new field of its own. Did you mean “quality”?");
    assertThat(shell.text("one.md")).contains("qualty: 5\n");
    assertThat(edit(other, "--set", "ownKey=3", "--set", "quality=7").err()).isEmpty();
  }

  @Test
  void aFileNamedTwiceIsEditedOnce() throws IOException {
    String file = shell.article("a.md", "topics: [A]");

    Result result = edit(file, file, "--add", "topics=B");

    assertThat(result.out()).startsWith("1 file changed, 0 unchanged");
    assertThat(shell.text("a.md")).contains("topics: [A, B]\n");
  }

  @Test
  void aReadOnlyFileIsRefused() throws IOException {
    String file = shell.article("a.md", "title: A");
    Files.setPosixFilePermissions(shell.path("a.md"), PosixFilePermissions.fromString("r--r--r--"));

    Result result = edit(file, "--set", "title=B");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).startsWith(file + ":1: The file is read-only");
    assertThat(shell.text("a.md")).contains("title: A\n");
  }

  @Test
  void permissionsStayAndNoOtherFileIsLeft() throws IOException {
    String file = shell.article("a.md", "title: A");
    Files.setPosixFilePermissions(shell.path("a.md"), PosixFilePermissions.fromString("rw-r-----"));

    edit(file, "--set", "title=B");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shell.path("a.md"))))
        .isEqualTo("rw-r-----");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(shell.path("a.md"));
    }
  }

  @Test
  void bytesThatAreNoTextStayInTheBody() throws IOException {
    byte[] body = {(byte) 0xFF, 0, (byte) 0xC3, '\r', '\n', (byte) 0x80};
    byte[] head = "---\ntitle: A\n---\n".getBytes(StandardCharsets.UTF_8);
    byte[] file = new byte[head.length + body.length];
    System.arraycopy(head, 0, file, 0, head.length);
    System.arraycopy(body, 0, file, head.length, body.length);
    Files.write(shell.path("a.md"), file);

    assertThat(edit(shell.path("a.md").toString(), "--set", "title=B").exit()).isZero();

    file[head.length - 6] = 'B';
    assertThat(Files.readAllBytes(shell.path("a.md"))).isEqualTo(file);
  }

  @Test
  void aDryRunPrintsADiffAndWritesNothing() throws IOException {
    String file = shell.file("ä b.md", Shell.HEALTHY.replace("\n", "\r\n"));
    String before = shell.text("ä b.md");

    Result result = edit(file, "--set", "quality=31", "--dry-run");

    String name = file.substring(1);
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            "--- a/"
                + name
                + "\t\n+++ b/"
                + name
                + "\t\n"
                + "@@ -4,7 +4,7 @@\n"
                + " publishedDateTime: 2026-01-31T09:05:00Z\r\n"
                + " originalUrl: \"https://harbour.example/drones\"\r\n"
                + " type: article\r\n"
                + "-quality: 30\r\n"
                + "+quality: 31\r\n"
                + " published: false\r\n"
                + " \r\n"
                + " topics:\r\n");
    assertThat(shell.text("ä b.md")).isEqualTo(before);
  }

  @Test
  void aDryRunKeepsSealedValuesOut() throws IOException {
    String file = shell.file("a.md", Shell.HEALTHY.replace("---\nThe", "weight: 1\n---\nThe"));

    String out = edit(file, "--add", "topics=Cranes", "--set", "weight=2", "--dry-run").out();

    assertThat(out)
        .doesNotContain("secured", "c2Vh")
        .contains(
            """
            @@ -12,2 +12,3 @@
               - Harbours
            +  - Cranes
            \s
            @@ -15,2 +16,2 @@
            -weight: 1
            +weight: 2
             ---
            """);
  }

  @Test
  void aDryRunCanBeAppliedAlsoBesideSealedValues() throws Exception {
    String file = shell.file("a.md", Shell.HEALTHY);
    String added = edit(file, "--add", "related={title: B}", "--dry-run").out();
    shell.file("added.diff", added.replace(file.substring(1), "a.md"));
    assertThat(added).doesNotContain("c2Vh");

    assertThat(apply("added.diff")).isZero();
    String patched = shell.text("a.md");
    shell.file("a.md", Shell.HEALTHY);
    edit(file, "--add", "related={title: B}");
    String with = shell.text("a.md");
    assertThat(patched).isEqualTo(with).contains("related:");

    String removed = edit(file, "--remove", "related", "--dry-run").out();
    shell.file("removed.diff", removed.replace(file.substring(1), "a.md"));
    assertThat(removed).doesNotContain("c2Vh");
    assertThat(apply("removed.diff")).isZero();
    patched = shell.text("a.md");
    shell.file("a.md", with);
    edit(file, "--remove", "related");
    assertThat(patched).isEqualTo(shell.text("a.md")).doesNotContain("related:");
  }

  @Test
  void aDryRunKeepsSealedValuesOutAlsoWhereLinesEndInCr() throws IOException {
    String file = shell.file("a.md", Shell.HEALTHY.replace("category: news\n", "category: news\r"));

    String out = edit(file, "--add", "topics=Cranes", "--dry-run").out();

    assertThat(out).contains("+  - Cranes").doesNotContain("c2Vh");
  }

  private int apply(String diff) throws Exception {
    try {
      return new ProcessBuilder("git", "apply", diff)
          .directory(directory.toFile())
          .start()
          .waitFor();
    } catch (IOException e) {
      return Assumptions.abort("git is not installed");
    }
  }

  @Test
  void aDryRunTellsRefusalsTheSame() throws IOException {
    String file = shell.article("a.md", "quality: 1");

    Result result = edit(file, "--set", "quality=abc", "--dry-run");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith(file + ":2: ");
  }

  @Test
  void manyFilesAreFine() throws IOException {
    List<String> words = new ArrayList<>(List.of("edit", "--set", "published=true"));
    for (int i = 0; i < 400; i++) {
      words.add(shell.file("d" + i % 7 + "/" + i + ".md", Shell.HEALTHY));
    }

    Result result = Shell.run(words.toArray(String[]::new));

    assertThat(result).isEqualTo(new Result(0, "400 files changed, 0 unchanged, 0 refused.\n", ""));
    assertThat(shell.text("d0/399.md"))
        .isEqualTo(Shell.HEALTHY.replace("published: false", "published: true"));
  }

  @Test
  void publishingARealSiteChangesNothingElse() throws IOException {
    Path site = Path.of("../shared/corpus/news-site");
    Assumptions.assumeTrue(Files.isDirectory(site), "the real site is not beside this checkout");
    List<String> words = new ArrayList<>(List.of("edit", "--set", "published=true"));
    List<Path> files;
    try (Stream<Path> walk = Files.walk(site.resolve("_news"))) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = directory.resolve(site.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.write(copy, Files.readAllBytes(file));
      words.add(copy.toString());
    }

    Result result = Shell.run(words.toArray(String[]::new));

    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    for (Path file : files) {
      String before = Files.readString(file, StandardCharsets.ISO_8859_1);
      Path copy = directory.resolve(site.relativize(file).toString());
      assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1))
          .isEqualTo(before.replaceFirst("(?m)^published: false", "published: true"));
    }
  }
}
