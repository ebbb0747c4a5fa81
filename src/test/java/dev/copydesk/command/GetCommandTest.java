package dev.copydesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.command.Shell.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GetCommandTest {

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void start() {
    shell = new Shell(directory);
  }

  private String value(String path, String... lines) throws IOException {
    Result result = Shell.run("get", "--path", path, shell.article("a.md", lines));
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    return result.out().replaceAll("\\s+", " ").strip();
  }

  @Test
  void oneFileIsAnObjectInWrittenOrder() throws IOException {
    String file =
        shell.article(
            "a.md",
            "title: Harbour drones",
            "category: news",
            "publishedDateTime: 2026-01-31T09:05:00Z",
            "quality: 30",
            "heat: -1",
            "published: false",
            "provider: {name: Harbour Post, domain: harbour.example}",
            "topics: [Drones, 2026]",
            "excerpt:");

    Result result = Shell.run("get", file);

    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
            {
              "title" : "Harbour drones",
              "category" : "news",
              "publishedDateTime" : "2026-01-31T09:05:00Z",
              "quality" : 30,
              "heat" : -1,
              "published" : false,
              "provider" : {
                "name" : "Harbour Post",
                "domain" : "harbour.example"
              },
              "topics" : [
                "Drones",
                "2026"
              ],
              "excerpt" : null
            }
            """);
  }

  @Test
  void severalFilesAreAnArrayWithTheirNames() throws IOException {
    String one = shell.article("one.md", "title: One");
    String two = shell.article("two ü.md", "title: Two");

    assertThat(Shell.run("get", one, two).out().replaceAll("\\s+", " "))
        .isEqualTo(
            ("[ { \"file\" : \"%s\", \"fields\" : { \"title\" : \"One\" } },"
                    + " { \"file\" : \"%s\", \"fields\" : { \"title\" : \"Two\" } } ] ")
                .formatted(one, two));
    assertThat(Shell.run("get", one, two, "--path", "title").out().replaceAll("\\s+", " "))
        .isEqualTo(
            "[ { \"file\" : \"%s\", \"value\" : \"One\" }, { \"file\" : \"%s\", \"value\" : \"Two\" } ] "
                .formatted(one, two));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: 1.10 | \"1.10\"",
        "title: true | \"true\"",
        "title: \"null\" | \"null\"",
        "title: ~ | null",
        "title: | null",
        "title: '' | \"\"",
        "title: 'It''s' | \"It's\"",
        "webUrl: 30 | \"30\"",
        "type: no | \"no\"",
        "quality: 030 | \"030\"",
        "quality: '30' | \"30\"",
        "quality: 30.50 | 30.50",
        "quality: 1e3 | \"1e3\"",
        "quality: 0x1F | \"0x1F\"",
        "quality: 123456789012345678901234567890 | 123456789012345678901234567890",
        "published: True | true",
        "published: yes | \"yes\"",
        "published: 'true' | \"true\"",
        "updatedDateTime: 2026-01-31 | \"2026-01-31\"",
        "weight: 12 | 12",
        "weight: heavy | \"heavy\"",
        "weight: null | null",
        "weight: !!str 12 | \"12\"",
        "weight: [1, a, {b: false}] | [ 1, \"a\", { \"b\" : false } ]",
        "topics: [1.0, true] | [ \"1.0\", \"true\" ]",
        "title: \"a\\nb\\t\\\"c\\\"\" | \"a\\nb\\t\\\"c\\\"\"",
        "title: \"half \\ud83d a \\\" b\" | \"half \\ud83d a \\\" b\"",
        "title: 🎙️ Zoë | \"🎙️ Zoë\"",
      })
  void valuesAreAsWritten(String line, String json) throws IOException {
    assertThat(value(line.substring(0, line.indexOf(':')), line)).isEqualTo(json);
  }

  @Test
  void pathsReachIntoListsAndRecords() throws IOException {
    String[] lines = {
      "related:",
      "  - title: A",
      "  - title: B",
      "    provider:",
      "      name: C",
      "\"a.b\": {c: 7}"
    };

    assertThat(value("related[1].provider.name", lines)).isEqualTo("\"C\"");
    assertThat(value("related[0]", lines)).isEqualTo("{ \"title\" : \"A\" }");
    assertThat(value("[\"a.b\"].c", lines)).isEqualTo("7");
  }

  @Test
  void blockTextsAreWholeTexts() throws IOException {
    assertThat(value("excerpt", "excerpt: |", "  One", "  two", "type: article"))
        .isEqualTo("\"One\\ntwo\\n\"");
    assertThat(value("excerpt", "excerpt: >-", "  One", "  two")).isEqualTo("\"One two\"");
  }

  @Test
  void ofARepeatedKeyTheLastOneCounts() throws IOException {
    assertThat(value("title", "title: A", "title: B")).isEqualTo("\"B\"");
    assertThat(Shell.run("get", shell.article("b.md", "title: A", "type: x", "title: B")).out())
        .isEqualTo("{\n  \"type\" : \"x\",\n  \"title\" : \"B\"\n}\n");
  }

  @Test
  void aliasesAreWrittenOut() throws IOException {
    String[] lines = {
      "base: &b {n: 1}", "one: *b", "two: [*b, *b]", "base2: &b {n: 2}", "three: *b", "own: &o [*o]"
    };

    assertThat(value("two", lines)).isEqualTo("[ { \"n\" : 1 }, { \"n\" : 1 } ]");
    assertThat(value("three.n", lines)).isEqualTo("2");
    assertThat(value("own", lines)).isEqualTo("[ \"*o\" ]");
    assertThat(value("title", "quality: &q 30", "title: *q")).isEqualTo("\"30\"");
  }

  @Test
  void aliasesThatComeToTooMuchAreRefused() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a%d: &a%d [".formatted(i, i));
      bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("*a").append(i - 1).append("]\n");
    }
    StringBuilder chain = new StringBuilder("c0: &c0 [x]\n");
    for (int i = 1; i < 20_000; i++) {
      chain.append("c%d: &c%d [*c%d]\n".formatted(i, i, i - 1));
    }
    String bombFile = shell.file("bomb.md", "---\n" + bomb + "---\n");
    String chainFile = shell.file("chain.md", "---\n" + chain + "---\n");

    for (String[] words :
        new String[][] {
          {"get", bombFile}, {"get", chainFile}, {"get", "--path", "c19999", chainFile}
        }) {
      Result result = Shell.run(words);
      assertThat(result.exit()).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .endsWith(":1: Written out, its aliases come to more than can be printed.\n");
    }
    assertThat(Shell.run("get", "--path", "a1[0][0]", bombFile).out()).isEqualTo("\"x\"\n");
  }

  @Test
  void sealedValuesShowLengthAndHashAlone() throws IOException {
    String file =
        shell.article(
            "a.md",
            "secured: &s c2VhbGVk;c2VhbA==",
            "note: *s",
            "related: [{secured: c2VhbGVk}]",
            "merged: {<<: {secured: c2VhbGVk}}");

    String out = Shell.run("get", file).out();

    assertThat(out)
        .doesNotContain("c2Vh")
        .contains("\"length\" : 17")
        .containsPattern("\"hash\" : \"[0-9a-f]{8}\"");
    for (String path : new String[] {"secured", "note", "related[0].secured"}) {
      assertThat(Shell.run("get", "--path", path, file).out())
          .doesNotContain("c2Vh")
          .contains("\"sealed\"");
    }
    String list = shell.article("b.md", "secured: [c2VhbGVk]");
    assertThat(Shell.run("get", list).out()).doesNotContain("c2Vh").contains("\"sealed\"");
    assertThat(Shell.run("get", list, "--path", "secured[0]").exit()).isEqualTo(1);
  }

  @Test
  void whatIsNotThereIsToldWithItsFile() throws IOException {
    String file = shell.article("a.md", "title: A");

    Result result = Shell.run("get", "--path", "provider.name", file);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo(file + ":1: There is no “provider.name”.\n");
  }

  @Test
  void filesThatCannotBeReadAreToldAndTheOthersPrinted() throws IOException {
    String good = shell.article("good.md", "title: A");
    String bad = shell.article("bad.md", "category: x", "title: a: b");
    String plain = shell.file("plain.md", "Only text.\n");
    String gone = shell.path("gone.md").toString();

    Result result = Shell.run("get", gone, bad, plain, directory.toString(), good);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).contains("\"file\" : \"" + good + "\"").doesNotContain("bad.md");
    assertThat(result.err().lines())
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).isEqualTo(gone + ":1: There is no such file."),
            line -> assertThat(line).startsWith(bad + ":3: "),
            line -> assertThat(line).startsWith(plain + ":1: The file has no front matter"),
            line -> assertThat(line).startsWith(directory + ":1: This is a directory"));
  }

  @Test
  void oneFileThatCannotBeReadPrintsNothing() throws IOException {
    Result result = Shell.run("get", shell.article("bad.md", "title: 'a"));

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("bad.md:").doesNotContain("Exception");
  }

  @Test
  void aPathThatIsNoneIsAWrongCall() throws IOException {
    Result result = Shell.run("get", "--path", "a[", shell.article("a.md", "title: A"));

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("“a[” names no field");
  }
}
