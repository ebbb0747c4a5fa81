package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that stands where there are no articles. */
class StartPageTest {

  @TempDir private Path empty;
  @TempDir private Path directory;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    app = AppOnScreen.start();
  }

  @AfterEach
  void end() {
    app.close();
  }

  private void assertKeysOpen() {
    app.sign("?");
    assertThat(app.find("#keys").isVisible()).isTrue();
    app.press(KeyCode.ESCAPE);
    assertThat(app.find("#keys").isVisible()).isFalse();
  }

  @Test
  void theListOfKeysOpensWithoutADirectoryAndInAnEmptyOne() {
    assertKeysOpen();
    app.open(empty);
    assertThat(app.words()).contains("No articles in");
    assertKeysOpen();
  }

  @Test
  void theEmptyDirectoryThatIsOpenIsNotOfferedAsOpenedBefore() {
    app.open(SiteOnDisk.small(directory).directory());
    app.open(empty);
    assertThat(app.words()).contains("Opened before", directory.toString());
    assertThat(app.words()).doesNotContain(empty.toString());
  }
}
