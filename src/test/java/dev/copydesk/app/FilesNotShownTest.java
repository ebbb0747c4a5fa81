package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files without a row are named where they are counted. */
class FilesNotShownTest {

  @TempDir private Path directory;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    SiteOnDisk site = SiteOnDisk.small(directory);
    site.write("news/tides.md", "+++\ntitle = \"Tides\"\n+++\nText.\n");
    site.write("news/winds.md", "{ \"title\": \"Winds\" }\nText.\n");
    site.write("news/plain.md", "Text.\n");
    app = AppOnScreen.start();
    app.open(site.directory());
  }

  @AfterEach
  void end() {
    app.close();
  }

  @Test
  void theStatusLineSaysWhatTheyAreAndListsThem() {
    assertThat(app.words())
        .contains("2 files in TOML and JSON, not edited here")
        .contains("without front matter")
        .doesNotContain("tides.md");
    app.after(() -> ((Hyperlink) app.node("#status-left-out")).fire());
    assertThat(app.words())
        .contains("in TOML, which", "news/tides.md", "news/winds.md", "plain.md");
    assertThat(app.focused().getId()).isEqualTo("names");
    app.press(KeyCode.ESCAPE);
    assertThat(app.words()).doesNotContain("tides.md");
  }

  @Test
  void theyAreListedByACommand() {
    app.run("not-shown");
    assertThat(app.words()).contains("news/tides.md");
  }
}
