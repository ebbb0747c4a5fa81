package dev.copydesk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.copydesk.command.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void start() {
    shell = new Shell(directory);
  }

  private static final String[] BROKEN = {
    "title: Harbour drones",
    "publishedDateTime: 2026-02-33T09:05:00Z",
    "originalUrl: https://harbour.example/drones",
    "published: yes",
    "layout: post"
  };

  @Test
  void aHealthyArticleGivesNoLineAndZero() throws IOException {
    Result result = Shell.run("check", shell.file("drones.md", Shell.HEALTHY));

    assertThat(result.exit()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("1 article checked: 0 errors, 0 warnings, 0 notes.\n");
  }

  @Test
  void aMutedRuleThatThereIsNotIsTold() throws IOException {
    shell.file("copydesk.yaml", "mute:\n  - unknown-kye\n");

    Result result = Shell.run("check", shell.article("news/drones.md", BROKEN));

    assertThat(result.out()).contains("[unknown-key]");
    assertThat(result.err().lines())
        .contains(
            "copydesk: copydesk.yaml, line 2: There is no rule “unknown-kye”, so this mutes"
                + " nothing; is “unknown-key” meant?");
  }

  @Test
  void whatTheSiteMutesIsCountedAndNotTold() throws IOException {
    shell.file(
        "copydesk.yaml",
        "mute:\n  - unknown-key\n  - rule: not-a-flag\n    file: news/drones.md\n");
    String file = shell.article("news/drones.md", BROKEN);
    String other = shell.article("news/other.md", BROKEN[1], BROKEN[2], BROKEN[3], "title: Other");

    Result result = Shell.run("check", file);

    assertThat(result.out().lines()).hasSize(1).allMatch(line -> line.endsWith("[not-a-date]"));
    assertThat(result.err())
        .isEqualTo("1 article checked: 1 error, 0 warnings, 0 notes, 2 muted by the site.\n");
    assertThat(Shell.run("check", other).out()).contains("[not-a-flag]");
  }

  @Test
  void linesNameFilePlaceSeverityMessageAndRule() throws IOException {
    String file = shell.article("drones.md", BROKEN);

    Result result = Shell.run("check", file);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out().lines())
        .containsExactly(
            file
                + ":3:20: error: “publishedDateTime” is “2026-02-33T09:05:00Z”, which is no date"
                + " that exists; write it like 2026-01-31T09:05:00Z. [not-a-date]",
            file
                + ":5:12: error: “published” is “yes”, which is not true or false to every reader;"
                + " write true or false. [not-a-flag]",
            file + ":6:1: info: “layout” is not in the schema; is it spelled right? [unknown-key]");
    assertThat(result.out()).endsWith("\n").doesNotContain("\r");
  }

  @Test
  void warningsAloneAreNoFailure() throws IOException {
    String file = shell.file("drones.md", Shell.HEALTHY.replace("type: article", "type: artcle"));

    Result result = Shell.run("check", file);

    assertThat(result.out()).contains(": warning: ").contains("[unusual-choice]");
    assertThat(result.exit()).isZero();
  }

  @Test
  void theLeastSeverityCanBeChosen() throws IOException {
    String file = shell.article("drones.md", BROKEN);

    assertThat(Shell.run("check", "--min", "warning", file).out())
        .contains(": error: ")
        .doesNotContain(": info: ");
    assertThat(Shell.run("check", "--min=error", file).out().lines()).hasSize(2);
    assertThat(Shell.run("check", "--min=info", file).out().lines()).hasSize(3);
  }

  @Test
  void filesOfADirectoryAreNamedUnderItAndSorted() throws IOException {
    shell.article("site/b.md", "title: B");
    shell.article("site/a.html", "title: A");
    shell.article("site/deep/er/c.markdown", "title: C");
    shell.article("site/node_modules/x.md", "title: X");
    shell.article("site/notes.txt", "title: N");
    shell.file("site/plain.md", "# No front matter\n");
    String site = shell.path("site").toString();

    for (String word : List.of(site, site + "/")) {
      Result result = Shell.run("check", word, "--min", "error");

      assertThat(result.exit()).isEqualTo(1);
      assertThat(result.out().lines().map(line -> line.substring(0, line.indexOf(":1:1"))))
          .containsExactly(
              site + "/a.html",
              site + "/a.html",
              site + "/b.md",
              site + "/b.md",
              site + "/deep/er/c.markdown",
              site + "/deep/er/c.markdown");
    }
  }

  @Test
  void aFileNamedIsLookedAtWhateverItIsCalled() throws IOException {
    String file = shell.article("notes.txt", "title: N");

    assertThat(Shell.run("check", file).out()).startsWith(file + ":1:1: error: ");
  }

  @Test
  void aFileNamedTwiceIsCheckedOnce() throws IOException {
    String file = shell.article("a.md", "titel: A");

    Result result = Shell.run("check", file, file, directory.toString(), "--min", "info");

    assertThat(result.out().lines().filter(line -> line.contains("[misspelt-key]"))).hasSize(1);
  }

  @Test
  void aPathThatIsNotThereIsToldAndTheRestChecked() throws IOException {
    String file = shell.article("a.md", "title: A");
    String gone = shell.path("gone.md").toString();

    Result result = Shell.run("check", gone, file);

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err())
        .contains("copydesk: " + gone + ": there is no such file or directory.\n");
    assertThat(result.out()).contains(file + ":1:1: error: ");
  }

  @Test
  void aDirectoryThatMayNotBeReadIsNamedAsTheCallerDid() throws IOException {
    shell.article("locked/a.md", "title: A");
    Path locked = shell.path("locked");
    assumeTrue(Files.getFileStore(locked).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(locked), "rights do not bind root");
      for (String word : new String[] {locked.toString(), directory.toString()}) {
        Result result = Shell.run("check", word);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("copydesk: " + locked + ": Access is not allowed");
      }
      assertThat(Shell.run("get", locked + "/a.md").err()).contains("/a.md:1: Access is not");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void unreadableOnesAreErrorsAtTheirPlace() throws IOException {
    String file = shell.article("a.md", "category: news", "title: Harbour: drones");
    String empty = shell.file("empty.md", "");
    String nul = shell.file("nul.md", "---\ntitle: a\0b\n---\n");

    Result result = Shell.run("check", file, empty, nul);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(file + ":3:").endsWith("[unquoted-colon]"),
            line -> assertThat(line).startsWith(empty + ":1:1: warning: ").endsWith("[unreadable]"),
            line ->
                assertThat(line).startsWith(nul + ":2:9: error: ").endsWith("[control-character]"));
  }

  @Test
  void itNeverWrites() throws IOException {
    shell.article("a.md", BROKEN);
    byte[] before = Files.readAllBytes(shell.path("a.md"));
    var time = Files.getLastModifiedTime(shell.path("a.md"));

    Shell.run("check", directory.toString());

    assertThat(Files.readAllBytes(shell.path("a.md"))).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(shell.path("a.md"))).isEqualTo(time);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void jsonHoldsEveryPart() throws IOException {
    String file = shell.article("größe \"x\".md", BROKEN);

    Result result = Shell.run("check", "--format", "json", file);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).isEmpty();
    assertThat(tokens(result.out()))
        .startsWith("[", "{")
        .containsSubsequence(
            "file", file, "line", "5", "column", "12", "path", "published", "rule", "not-a-flag")
        .containsSubsequence(
            "severity",
            "error",
            "message",
            "fixes",
            "[",
            "{",
            "label",
            "Write true",
            "certain",
            "true",
            "}",
            "]",
            "}")
        .endsWith("]", "}", "]");
  }

  @Test
  void jsonOfNothingIsAnEmptyArray() throws IOException {
    String file = shell.file("a.md", Shell.HEALTHY);

    assertThat(tokens(Shell.run("check", "--format=json", file).out())).containsExactly("[", "]");
  }

  @Test
  void githubGetsAnnotationsWithItsEscapes() throws IOException {
    String file = shell.article("50%, a:b.md", "title: 100%: x", "originalUrl: 50%");
    String good = shell.article("good.md", BROKEN);

    Result result = Shell.run("check", "--format", "github", file, good);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("::error file=")
                    .contains("/50%25%2C a%3Ab.md,line=2,col=")
                    .contains("::"),
            line -> assertThat(line).startsWith("::error file=" + good + ",line=3,col=20::“pub"),
            line -> assertThat(line).startsWith("::error file=" + good + ",line=5,col=12::"),
            line -> assertThat(line).startsWith("::notice file=" + good + ",line=6,col=1::"));
  }

  @Test
  void theSitesOwnSchemaIsTakenAlsoForItsFilesAlone() throws IOException {
    shell.file("site/copydesk.yaml", "fields: [{key: layout, kind: number}]\n");
    String file = shell.file("site/posts/a.md", Shell.HEALTHY.replace("type:", "layout: x\ntype:"));

    assertThat(Shell.run("check", file).out())
        .contains("“layout” is “x”, which is no whole number");
    assertThat(Shell.run("check", shell.path("site").toString()).out()).contains("“layout” is “x”");
  }

  @Test
  void aSchemaThatCannotBeUsedIsToldOnce() throws IOException {
    shell.file("site/copydesk.yaml", "fields: 3\n");
    shell.file("site/a.md", Shell.HEALTHY);
    shell.file("site/b.md", Shell.HEALTHY);

    Result result = Shell.run("check", shell.path("site").toString());

    assertThat(result.exit()).isZero();
    assertThat(result.err().lines().filter(line -> line.contains("copydesk.yaml"))).hasSize(1);
    assertThat(result.err()).contains("line 1");
  }

  @Test
  void namesWithBlanksAndForeignLettersAreWrittenAsTheyAre() throws IOException {
    String file = shell.article("Über uns/Käse 日本 🎙️.md", "titel: A");

    assertThat(Shell.run("check", file).out()).startsWith(file + ":1:1: ");
  }

  @Test
  void aRealSiteHasNoError() {
    Path site = Path.of("../shared/corpus/news-site");
    Assumptions.assumeTrue(Files.isDirectory(site), "the real site is not beside this checkout");

    Result result = Shell.run("check", site.toString());

    assertThat(result.exit()).isZero();
    assertThat(result.out()).doesNotContain(": error: ");
    assertThat(result.err()).startsWith("192 articles checked: 0 errors, ");
  }

  private static List<String> tokens(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      Stream.Builder<String> tokens = Stream.builder();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tokens.add(parser.getText());
      }
      return tokens.build().toList();
    }
  }

  @Test
  void frontMatterInAnotherLanguageIsToldNotToBeLookedAt() throws IOException {
    shell.file("toml.md", "+++\ntitle = \"Tides\"\n+++\nText.\n");
    shell.file("json.md", "{\n  \"title\": \"Tides\"\n}\nText.\n");
    shell.file("shortcode.md", "{{< figure >}}\n");
    shell.file("drones.md", Shell.HEALTHY);

    Result result = Shell.run("check", directory.toString());

    assertThat(result.exit()).isZero();
    assertThat(result.err().lines())
        .hasSize(3)
        .anyMatch(
            line -> line.endsWith("json.md: the front matter is JSON, which is not looked at."))
        .anyMatch(
            line -> line.endsWith("toml.md: the front matter is TOML, which is not looked at."))
        .contains("1 article checked: 0 errors, 0 warnings, 0 notes.");
  }
}
