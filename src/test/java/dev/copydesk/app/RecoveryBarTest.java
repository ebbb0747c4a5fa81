package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered after a crash, which is played by keeping the journal of a window that ends. */
class RecoveryBarTest {

  private static final String ANCHOR = "news/anchor.md";

  @TempDir private Path directory;
  @TempDir private Path kept;
  @TempDir private Path aside;

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private void crashWithUnsavedWork() throws IOException {
    Path work = kept.resolve("work");
    try (AppOnScreen app = AppOnScreen.startWithWorkIn(work)) {
      app.open(directory);
      app.select(ANCHOR);
      app.press(KeyCode.T, KeyCode.CONTROL);
      app.press(KeyCode.P);
      assertThat(app.title).contains("1 unsaved");
      copy(work, aside);
      app.after(() -> app.model().close());
    }
    copy(aside, work);
  }

  @Test
  void theKeyStandsOnTheButtonAndRecoversFromAnywhere() throws IOException {
    SiteOnDisk.small(directory);
    crashWithUnsavedWork();
    try (AppOnScreen app = AppOnScreen.startWithWorkIn(kept.resolve("work"))) {
      app.open(directory);
      assertThat(List.of(app.words().split("\n"))).contains("Recover it", "Ctrl+R", "Let it go");
      app.press(KeyCode.F, KeyCode.CONTROL);
      app.press(KeyCode.R, KeyCode.CONTROL);
      assertThat(app.title).contains("1 unsaved");
      assertThat(app.words()).doesNotContain("Recover it");
    }
  }

  @Test
  void whatSheLetGoCanBeHadUntilSheCloses() throws IOException {
    SiteOnDisk.small(directory);
    crashWithUnsavedWork();
    try (AppOnScreen app = AppOnScreen.startWithWorkIn(kept.resolve("work"))) {
      app.open(directory);
      app.click("Let it go");
      assertThat(app.words()).contains("kept until you close").doesNotContain("Recover it");
      app.after(() -> ((Hyperlink) app.node(".cd-status-action")).fire());
      assertThat(app.words()).contains("Recover it");
      app.click("Let it go");
      app.press(KeyCode.R, KeyCode.CONTROL);
      assertThat(app.title).contains("1 unsaved");
    }
  }
}
