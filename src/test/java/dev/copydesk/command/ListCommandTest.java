package dev.copydesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.command.Shell.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void start() {
    shell = new Shell(directory);
  }

  @Test
  void oneLineAnArticle() throws IOException {
    String published = shell.article("b.md", "title: \"B\\tb\"", "published: true");
    String undecided = shell.article("c.md", "title: C", "published: maybe");
    String unpublished = shell.file("a.md", Shell.HEALTHY);
    String unreadable = shell.article("d.md", "title: a: b");

    Result result = Shell.run("list", directory.toString());

    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "unpublished\t2026-01-31T09:05:00Z\t" + unpublished + "\tHarbour drones"),
            line -> assertThat(line).isEqualTo("published\t\t" + published + "\tB b"),
            line -> assertThat(line).isEqualTo("undecided\t\t" + undecided + "\tC"),
            line -> assertThat(line).startsWith("unreadable\t\t" + unreadable + "\t"));
  }

  @Test
  void jsonHoldsTheTablesValues() throws IOException {
    String file = shell.file("a.md", Shell.HEALTHY);

    Result result = Shell.run("list", "--format", "json", file);

    assertThat(result.exit()).isZero();
    assertThat(result.out().replaceAll("\\s+", " "))
        .startsWith("[ { \"file\" : \"" + file + "\", \"state\" : \"unpublished\"")
        .contains(
            "\"quality\" : 30", "\"heat\" : null", "\"topics\" : [ \"Drones\", \"Harbours\" ]")
        .doesNotContain("c2Vh");
  }

  @Test
  void whatIsNotThereIsToldAndTheRestListed() throws IOException {
    String file = shell.file("a.md", Shell.HEALTHY);

    Result result = Shell.run("list", shell.path("gone").toString(), file);

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).hasLineCount(1);
    assertThat(result.err()).contains("there is no such file or directory");
  }

  @Test
  void anEmptyDirectoryIsNothing() {
    assertThat(Shell.run("list", directory.toString())).isEqualTo(new Result(0, "", ""));
  }
}
