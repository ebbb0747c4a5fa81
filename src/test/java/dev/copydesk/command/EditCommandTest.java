package dev.copydesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.command.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditCommandTest {

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void start() {
    shell = new Shell(directory);
  }

  /** The block after the command, which must succeed. */
  private String edited(String block, String... options) throws IOException {
    String file = shell.file("a.md", "---\n" + block + "---\nThe body.\n");
    Result result = edit(file, options);
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    String after = shell.text("a.md");
    assertThat(after).startsWith("---\n").endsWith("---\nThe body.\n");
    return after.substring(4, after.length() - "---\nThe body.\n".length());
  }

  private static Result edit(String file, String... options) {
    List<String> words = new ArrayList<>(List.of("edit", file));
    words.addAll(List.of(options));
    return Shell.run(words.toArray(String[]::new));
  }

  private void refused(String block, String reason, String... options) throws IOException {
    String before = "---\n" + block + "---\nThe body.\n";
    String file = shell.file("a.md", before);

    Result result = edit(file, options);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).startsWith(file + ":").contains(reason).hasLineCount(1);
    assertThat(result.out()).isEqualTo("0 files changed, 0 unchanged, 1 refused.\n");
    assertThat(shell.text("a.md")).isEqualTo(before);
  }

  @Test
  void anUnknownFieldKeepsTheKindOfItsValue() throws IOException {
    refused("weight: 12\n", "no whole number", "--set", "weight=heavy");
    refused("draft: true\n", "either true or false", "--set", "draft=maybe");
    refused("custom: abc\n", "no whole number", "--text", "custom=5", "--set", "quality=abc");
    assertThat(edited("custom: abc\n", "--set", "custom=x", "--set", "custom=5"))
        .isEqualTo("custom: \"5\"\n");
  }

  @Test
  void onlyTheValueChanges() throws IOException {
    String crlf = Shell.HEALTHY.replace("\n", "\r\n").replace("quality: 30", "quality:   30  # ok");
    String file = shell.file("ein Käse.md", "\uFEFF" + crlf);

    Result result = edit(file, "--set", "quality=31");

    assertThat(result).isEqualTo(new Result(0, "1 file changed, 0 unchanged, 0 refused.\n", ""));
    assertThat(shell.text("ein Käse.md"))
        .isEqualTo("\uFEFF" + crlf.replace("quality:   30  # ok", "quality:   31  # ok"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: A | --set | title=B | title: B",
        "title: A | --set | title=1.10 | title: \"1.10\"",
        "title: A | --set | title= | title: \"\"",
        "title: A | --set | title=a=b | title: a=b",
        "title: 'A' | --text | title=no | title: 'no'",
        "quality: 1 | --set | quality=-5 | quality: -5",
        "quality: 1 | --text | quality=5 | quality: \"5\"",
        "published: false | --set | published=true | published: true",
        "published: false | --set | published=True | published: true",
        "publishedDateTime: 2026-01-01 | --set | publishedDateTime=2026-01-02 | publishedDateTime: 2026-01-02",
        "webUrl: \"https://a.example\" | --set | webUrl=https://b.example/?x=1 | webUrl: \"https://b.example/?x=1\"",
        "weight: 12 | --set | weight=13 | weight: 13",
        "weight: 12 | --text | weight=heavy | weight: heavy",
        "weight: heavy | --set | weight=12 | weight: \"12\"",
        "weight: '12' | --set | weight=13 | weight: '13'",
        "weight: 1.5 | --set | weight=2.5 | weight: 2.5",
        "weight: true | --set | weight=false | weight: false",
        "when: 2026-01-01 | --set | when=2026-01-02 | when: 2026-01-02",
        "tags: [a, 1] | --set | tags=[b, 2, '3'] | tags: [b, 2, \"3\"]",
        "tags: [a, b] | --add | tags=c | tags: [a, b, c]",
        "tags: [a, b] | --add | tags=7 | tags: [a, b, \"7\"]",
        "steps: [{num: 1}] | --add | steps={num: 2} | steps: [{num: 1}, {num: 2}]",
        "topics: [A, B] | --set | topics[0]=C | topics: [C, B]",
        "topics: [A, B] | --add | topics=7 | topics: [A, B, \"7\"]",
        "topics: [A, B] | --remove | topics[0] | topics: [B]",
        "topics: [A, B, C] | --move | topics[2]=0 | topics: [C, A, B]",
        "provider: {name: A} | --set | provider.name=B | provider: {name: B}",
        "a.b: 1 | --set | [\"a.b\"]=2 | a.b: 2",
        "title: A | --remove | nothing.there | title: A",
        "\"a=b\": 1 | --set | [\"a=b\"]=2 | \"a=b\": 2",
      })
  void valuesAreReadByTheFieldsKind(String before, String option, String word, String after)
      throws IOException {
    assertThat(edited(before + "\n", option, word)).isEqualTo(after + "\n");
  }

  @Test
  void missingKeysComeToTheirPlaces() throws IOException {
    assertThat(edited("title: A\nquality: 1\n", "--set", "webUrl=https://a.example"))
        .isEqualTo("title: A\nwebUrl: https://a.example\nquality: 1\n");
    assertThat(edited("title: A\n", "--set", "weight=12", "--set", "note=true", "--set", "x=z"))
        .isEqualTo("title: A\nweight: 12\nnote: true\nx: z\n");
    assertThat(edited("title: A\n", "--set", "provider.name=B"))
        .isEqualTo("title: A\nprovider:\n  name: B\n");
    assertThat(edited("size:\n  w: 1\n", "--set", "size={w: 2, unit: px}"))
        .isEqualTo("size:\n  w: 2\n  unit: px\n");
  }

  @Test
  void optionsAreCarriedOutInTheirOrder() throws IOException {
    String block = "topics:\n  - A\n  - B\n";

    assertThat(edited(block, "--remove", "topics[0]", "--add", "topics=C", "--set", "topics[0]=D"))
        .isEqualTo("topics:\n  - D\n  - C\n");
    assertThat(edited(block, "--set", "topics[0]=D", "--add=topics=C", "--remove=topics[0]"))
        .isEqualTo("topics:\n  - B\n  - C\n");
    assertThat(edited("title: A\n", "--text", "weight=1", "--set", "weight=2"))
        .isEqualTo("title: A\nweight: \"2\"\n");
    assertThat(edited("weight: A\n", "--remove", "weight", "--set", "weight=2"))
        .isEqualTo("weight: 2\n");
  }

  @Test
  void allOrNothing() throws IOException {
    refused("title: A\nquality: 1\n", "“quality”", "--set", "title=B", "--set", "quality=abc");
    refused("title: A\nbase: &b 1\nc: *b\n", "alias", "--set", "title=B", "--set", "c=2");
  }

  @Test
  void valuesThatDoNotFitAreRefusedWithTheReason() throws IOException {
    refused(
        "title: A\nquality: 1\n",
        ":3: “quality”: “abc” is no whole number",
        "--set",
        "quality=abc");
    refused("published: true\n", "true or false", "--set", "published=maybe");
    refused("title: A\n", "no date that exists", "--set", "publishedDateTime=2026-02-30");
    refused("title: A\n", "https://", "--set", "webUrl=harbour.example");
    refused("topics: [A]\n", "a list, as in [one, two]", "--set", "topics=B");
    refused("tags: [a]\n", "a list, as in [one, two]", "--set", "tags=b");
    refused("title: A\n", "a record, as in {name: one, domain: two}", "--set", "provider=B");
    refused("title: A\n", "“quality”: ", "--add", "related={title: B, quality: x}");
  }

  @Test
  void sealedValuesNeverChange() throws IOException {
    for (String[] options :
        new String[][] {
          {"--set", "secured=x"},
          {"--text", "secured=x"},
          {"--remove", "secured"},
          {"--add", "secured=x"},
          {"--set", "title=B", "--set", "secured="}
        }) {
      refused("title: A\nsecured: \"c2VhbGVk;c2VhbA==\"\n", "sealed", options);
    }
  }

  @Test
  void recordsAndListsAreWrittenAsYamlOrJson() throws IOException {
    assertThat(edited("title: A\n", "--set", "topics=[One, \"2\"]"))
        .isEqualTo("title: A\ntopics:\n  - One\n  - \"2\"\n");
    assertThat(edited("topics:\n  - A\n", "--set", "topics=[]")).isEqualTo("topics: []\n");
    assertThat(
            edited(
                "related:\n  - title: A\n",
                "--add",
                "related={\"title\": \"B: c\", \"quality\": 30, \"provider\": {\"name\": \"P\"}}",
                "--set",
                "related[1].quality=31"))
        .isEqualTo(
            """
            related:
              - title: A
              - title: "B: c"
                quality: 31
                provider:
                  name: P
            """);
    assertThat(
            edited(
                "related:\n  - title: A\n", "--add", "related={}", "--set", "related[1].title=B"))
        .isEqualTo("related:\n  - title: A\n  - title: B\n");
  }

  @Test
  void whatIsAlreadySoIsUnchanged() throws IOException {
    String file = shell.file("a.md", Shell.HEALTHY);
    var time = Files.getLastModifiedTime(shell.path("a.md"));

    Result result = edit(file, "--set", "quality=30", "--remove", "heat");

    assertThat(result).isEqualTo(new Result(0, "0 files changed, 1 unchanged, 0 refused.\n", ""));
    assertThat(Files.getLastModifiedTime(shell.path("a.md"))).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--set title | has no “=”",
        "--set a[=1 | “a[” names no field",
        "--set =1 | names no field",
        "--remove a..b | names no field",
        "--move topics[0]=x | is no position",
        "--move topics=1 | is no list item",
        "--set | --set",
        "--sett title=1 | --sett",
        "-- | Say what to change"
      })
  void wrongCallsEndWithTwoAndTouchNothing(String options, String reason) throws IOException {
    String file = shell.article("a.md", "title: A");

    Result result = edit(file, options.split(" "));

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("copydesk: ").contains(reason).doesNotContain("Exception");
    assertThat(shell.text("a.md")).contains("title: A\n");
  }
}
