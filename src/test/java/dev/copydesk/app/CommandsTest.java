package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import dev.copydesk.ui.command.Command;
import dev.copydesk.ui.command.CommandName;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

  @TempDir private Path directory;

  @Test
  void everyCommandHasANameOfItsOwnAndNoKeysAreTakenTwice() {
    assertThat(CommandName.values()).extracting(CommandName::id).doesNotHaveDuplicates();
    assertThat(CommandName.values()).extracting(CommandName::label).doesNotHaveDuplicates();
    assertThat(Arrays.stream(CommandName.values()).flatMap(name -> name.firstKeys().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void withoutADirectoryOnlyWhatMakesSenseCanBeDone() {
    try (AppOnScreen app = AppOnScreen.start()) {
      List<String> enabled =
          AppOnScreen.onFx(
              () ->
                  app.commands().stream()
                      .filter(command -> command.enabled().get())
                      .map(command -> command.name().id())
                      .toList());
      assertThat(enabled)
          .containsExactly(
              "open",
              "close",
              "palette",
              "pictures",
              "theme-system",
              "theme-light",
              "theme-dark",
              "menu",
              "keys",
              "about");
    }
  }

  @Test
  void thePaletteChoosesTheThemeAndTheMenuTellsIt() {
    try (AppOnScreen app = AppOnScreen.start()) {
      app.press(KeyCode.K, KeyCode.CONTROL);
      app.type("dark");
      app.press(KeyCode.ENTER);
      assertThat(app.memory).containsEntry("theme", "dark");
      app.press(KeyCode.F10);
      assertThat(AppOnScreen.onFx(() -> chosenTheme(app))).isEqualTo("Dark");
    }
  }

  private static String chosenTheme(AppOnScreen app) {
    MenuButton menu = (MenuButton) app.node("#menu");
    return menu.getItems().stream()
        .filter(Menu.class::isInstance)
        .flatMap(one -> ((Menu) one).getItems().stream())
        .filter(Menu.class::isInstance)
        .flatMap(one -> ((Menu) one).getItems().stream())
        .filter(one -> one instanceof RadioMenuItem radio && radio.isSelected())
        .map(MenuItem::getText)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thePaletteFindsACommandByAPieceOfItsName() {
    try (AppOnScreen app = AppOnScreen.start()) {
      app.open(SiteOnDisk.small(directory).directory());
      app.press(KeyCode.K, KeyCode.CONTROL);
      app.type("search");
      app.press(KeyCode.ENTER);
      assertThat(app.find("#palette").isVisible()).isFalse();
      assertThat(app.focused()).isSameAs(app.find("#filter"));
    }
  }

  @Test
  void aLetterIsACommandInTheTableAndALetterInAText() {
    try (AppOnScreen app = AppOnScreen.start()) {
      app.open(SiteOnDisk.small(directory).directory());
      app.sign("/");
      assertThat(app.focused()).isSameAs(app.find("#filter"));
      app.type("a");
      app.sign("/");
      app.press(KeyCode.E);
      assertThat(app.focused()).isSameAs(app.find("#filter"));
      app.press(KeyCode.ESCAPE);
      app.press(KeyCode.T, KeyCode.CONTROL);
      app.press(KeyCode.E);
      assertThat(app.focused()).isInstanceOf(TextField.class).isNotSameAs(app.find("#filter"));
    }
  }

  @Test
  void herOwnKeysCountFromNowOnAndAreRemembered() {
    Map<String, String> memory;
    try (AppOnScreen app = AppOnScreen.start()) {
      app.open(SiteOnDisk.small(directory).directory());
      app.sign("?");
      assertThat(app.find("#keys").isVisible()).isTrue();
      app.press(KeyCode.ENTER);
      // Of the same Enter.
      app.sign("\r");
      app.press(KeyCode.F8);
      assertThat(((Label) app.find("#keys-words")).getText())
          .isEqualTo("“Open…” is F8 now. “Next problem” has lost it.");
      app.press(KeyCode.ESCAPE);
      assertThat(keyOf(app, CommandName.OPEN)).isEqualTo("F8");
      assertThat(keyOf(app, CommandName.NEXT_PROBLEM)).isEmpty();
      memory = Map.copyOf(app.memory);
    }
    try (AppOnScreen app = AppOnScreen.start(memory)) {
      assertThat(keyOf(app, CommandName.OPEN)).isEqualTo("F8");
      assertThat(keyOf(app, CommandName.NEXT_PROBLEM)).isEmpty();
      app.press(KeyCode.F1);
      app.click("All as at first");
      assertThat(keyOf(app, CommandName.OPEN)).isEqualTo("Ctrl+O");
      assertThat(app.memory).doesNotContainEntry("keys.open", "F8");
    }
  }

  private static String keyOf(AppOnScreen app, CommandName name) {
    return AppOnScreen.onFx(
        () ->
            app.commands().stream()
                .filter(command -> command.name() == name)
                .map(Command::keyText)
                .findFirst()
                .orElseThrow()
                .get());
  }
}
