package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.command.Command;
import dev.copydesk.ui.command.CommandName;
import dev.copydesk.ui.command.FixedKey;
import dev.copydesk.ui.command.KeyStroke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README tells the keys that there are, and no others. */
class ReadmeTest {

  private static final String KEYS = "| keys | what they do |";

  @Test
  void itsTableOfKeysIsTheTableOfCommands() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("README.md"));
    List<String> told =
        lines.stream()
            .skip(lines.indexOf(KEYS) + 2L)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    List<String> there =
        Stream.concat(
                Arrays.stream(CommandName.values())
                    .filter(name -> !name.firstKeys().isEmpty())
                    .map(name -> "| %s | %s |".formatted(keys(name), name.label())),
                Arrays.stream(FixedKey.values())
                    .map(
                        key ->
                            "| %s | %s: %s |"
                                .formatted(key.written(), key.part().title(), key.label())))
            .toList();
    assertThat(told).as("the rows below “%s”", KEYS).containsExactlyElementsOf(there);
  }

  @Test
  void everyCommandOfTheTableDoesSomething() {
    try (AppOnScreen app = AppOnScreen.start()) {
      assertThat(AppOnScreen.onFx(app::commands))
          .extracting(Command::name)
          .containsExactly(CommandName.values());
    }
  }

  private static String keys(CommandName name) {
    return name.firstKeys().stream()
        .map(KeyStroke::text)
        .map(key -> "`" + key + "`")
        .collect(Collectors.joining(", "));
  }
}
