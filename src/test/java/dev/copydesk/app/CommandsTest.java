package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.window.Command;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTest {

  @Test
  void everyCommandHasANameOfItsOwnAndNoKeysAreTakenTwice() {
    try (AppOnScreen app = AppOnScreen.start()) {
      List<Command> commands = AppOnScreen.onFx(app::commands);
      assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
      assertThat(commands).extracting(command -> command.name().get()).doesNotHaveDuplicates();
      assertThat(commands.stream().flatMap(command -> command.keys().stream()))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void withoutADirectoryOnlyWhatMakesSenseCanBeDone() {
    try (AppOnScreen app = AppOnScreen.start()) {
      List<String> enabled =
          AppOnScreen.onFx(
              () ->
                  app.commands().stream()
                      .filter(command -> command.enabled().get())
                      .map(Command::id)
                      .toList());
      assertThat(enabled).containsExactly("open", "close", "menu", "keys", "about");
    }
  }
}
