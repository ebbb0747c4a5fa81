package dev.copydesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.command.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineMainTest {

  @Test
  void helpNamesEveryCommand() {
    Result result = Shell.run("--help");

    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("copydesk [DIR]", "check", "fix", "rules", "get", "edit", "list", "--version")
        .doesNotContain("\r", "\u001B");
    assertThat(Shell.run("-h").out()).isEqualTo(result.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "fix", "rules", "get", "edit", "list"})
  void everyCommandTellsItsUseAndExitCodes(String command) {
    Result result = Shell.run(command, "--help");

    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("Usage: copydesk " + command, "Exit code: 0");
    assertThat(Shell.run("help", command).out()).isEqualTo(result.out());
  }

  @Test
  void helpOfEditNamesEveryOption() {
    assertThat(Shell.run("edit", "--help").out())
        .containsSubsequence("--set=", "--text=", "--add=", "--remove=", "--move=", "--dry-run");
  }

  @Test
  void theVersionIsTheBuilds() throws IOException {
    Result result = Shell.run("--version");

    assertThat(result.exit()).isZero();
    String version = result.out().replace("copydesk ", "").strip();
    assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + version + "</version>");
    assertThat(result.out()).isEqualTo("copydesk " + version + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nothing",
        "check",
        "get",
        "edit",
        "list",
        "check --format xml .",
        "check --min fatal .",
        "list --format github .",
        "check --nothing ."
      })
  void wrongCallsEndWithTwoAndALineThatHelps(String words) {
    Result result = Shell.run(words.split(" "));

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("copydesk: ")
        .containsPattern("Try: copydesk.* --help\n$")
        .hasLineCount(2);
  }

  @Test
  void commandsAndOptionsAreKnownDirectoriesAreNot() {
    for (String word :
        new String[] {"check", "fix", "rules", "get", "edit", "list", "help", "--help", "-V"}) {
      assertThat(CommandLineMain.knows(word)).as(word).isTrue();
    }
    for (String word : new String[] {"articles", "./check", "/srv/site", ""}) {
      assertThat(CommandLineMain.knows(word)).as(word).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "list", "get", "fix", "edit"})
  void anEmptyNameIsNotThisDirectory(String command) {
    Result result = Shell.run(command, "");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("an empty name names nothing").contains("Try: ");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void namesThatNoFileCanHaveAreMissing() {
    Result result = Shell.run("check", "a\0b");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("there is no such file or directory");
  }
}
