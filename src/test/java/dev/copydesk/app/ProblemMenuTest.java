package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the menu key opens on a line of the problems, and unmuting by a command. */
class ProblemMenuTest {

  @TempDir private Path directory;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    SiteOnDisk site = new SiteOnDisk(directory);
    for (int i = 0; i < 3; i++) {
      site.write("s" + i + ".md", SiteOnDisk.story("Gulls &amp; " + i, "2026-03-01T10:00:00Z", i));
    }
    app = AppOnScreen.start();
    app.open(directory);
  }

  @AfterEach
  void end() {
    app.close();
  }

  private ListView<?> openPanel() {
    app.press(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
    ListView<?> list = (ListView<?>) app.find("#problems");
    app.waitUntil(() -> list.getSkin() != null);
    return list;
  }

  private void menuKey() {
    app.press(KeyCode.F10, KeyCode.SHIFT);
  }

  private void closeMenu() {
    app.after(() -> menus().toList().forEach(ContextMenu::hide));
  }

  private static Stream<ContextMenu> menus() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(menu -> "problem-menu".equals(menu.getId()));
  }

  private static List<MenuItem> menu() {
    return menus()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> item.getText() != null)
        .toList();
  }

  private static List<String> labels() {
    return AppOnScreen.onFx(() -> menu().stream().map(MenuItem::getText).toList());
  }

  private int problems() {
    return AppOnScreen.onFx(() -> app.model().problems().problems().size());
  }

  @Test
  void theMenuKeyOffersWhatCanBeDoneAboutTheLine() {
    openPanel();
    menuKey();
    assertThat(labels()).containsExactly("Unfold", "Mend all 3…", "Mute all of this kind");
    closeMenu();
    app.press(KeyCode.RIGHT);
    app.press(KeyCode.DOWN);
    menuKey();
    assertThat(labels())
        .containsExactly(
            "Write the characters themselves",
            "Go to it",
            "Mute this one finding",
            "Mute all of this kind");
    app.after(() -> menu().getFirst().fire());
    assertThat(problems()).isEqualTo(2);
  }

  @Test
  void unmutingIsACommandOfItsOwn() {
    assertThat(
            AppOnScreen.onFx(
                () ->
                    app.commands().stream()
                        .noneMatch(one -> one.name().id().equals("unmute") && one.enabled().get())))
        .isTrue();
    openPanel();
    app.run("mute-rule");
    assertThat(problems()).isZero();
    app.press(KeyCode.T, KeyCode.CONTROL);
    app.run("unmute");
    assertThat(app.words()).contains("Enter unmutes the selected one");
    app.press(KeyCode.ENTER);
    assertThat(problems()).isEqualTo(3);
    app.run("mute-rule");
    app.run("unmute");
    app.run("unmute");
    assertThat(problems()).isEqualTo(3);
  }
}
