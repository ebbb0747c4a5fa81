package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of several stories that are likely not what she means, or that would change nothing. */
class SecondThoughtTest {

  private static final String ANCHOR = "news/anchor.md";
  private static final String CANAL = "news/canal.md";

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = SiteOnDisk.small(directory);
    site.write(CANAL, site.read(CANAL).replace("quality:", "titels: old\nquality:"));
    app = AppOnScreen.start();
    app.open(site.directory());
  }

  @AfterEach
  void end() {
    app.close();
  }

  private void set(String field, String value) {
    app.press(KeyCode.M, KeyCode.CONTROL);
    app.after(() -> ((TextField) app.node("#bulk-field")).setText(field));
    app.after(() -> app.node("#bulk-value").requestFocus());
    app.type(value);
    app.press(KeyCode.ENTER);
  }

  private boolean isPreviewShown() {
    return AppOnScreen.onFx(() -> AppOnScreen.isShown(app.node("#preview-list")));
  }

  @Test
  void aMisspeltFieldIsAskedAboutOnceAndCanBeMeant() {
    app.select(ANCHOR, "news/bridge.md");
    set("titel", "New");
    assertThat(app.words())
        .contains("No chosen article has a field “titel”. Did you mean “title”?");
    assertThat(app.focused().getId()).isEqualTo("bulk-field");
    assertThat(isPreviewShown()).isFalse();
    app.press(KeyCode.ENTER);
    assertThat(app.words()).contains("2 will change");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read(ANCHOR)).contains("titel: ");
  }

  @Test
  void aFieldOfHerOwnThatAStoryHasIsNotDoubted() {
    app.select(ANCHOR, CANAL);
    set("titels", "New");
    assertThat(app.words()).contains("2 will change");
  }

  @Test
  void repeatingWhatIsSoAlreadyIsToldInALineWithoutAPreview() {
    app.press(KeyCode.T, KeyCode.CONTROL);
    app.select(CANAL);
    app.press(KeyCode.SPACE);
    app.press(KeyCode.SPACE);
    app.press(KeyCode.T);
    app.type("Ferries");
    app.press(KeyCode.ENTER);
    assertThat(app.words()).contains("2 will change");
    app.press(KeyCode.ENTER);
    app.sign(".");
    assertThat(isPreviewShown()).isFalse();
    assertThat(app.words()).contains("It is so already");
    assertThat(app.focused()).isSameAs(app.table());
  }
}
