package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said and where she stands when a decision is more, or less, than it seems. */
class GoingOnTest {

  private static final String ANCHOR = "news/anchor.md";

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = SiteOnDisk.small(directory);
    app = AppOnScreen.start();
    app.open(directory);
    app.press(KeyCode.T, KeyCode.CONTROL);
    app.select(ANCHOR);
  }

  @AfterEach
  void end() {
    app.close();
  }

  @Test
  void staysWhereItCouldNotSave() {
    app.sign("9");
    app.press(KeyCode.ENTER);
    String theirs = site.read(ANCHOR) + "Another line.\n";
    site.write(ANCHOR, theirs);
    app.press(KeyCode.ENTER, KeyCode.CONTROL);
    assertThat(site.read(ANCHOR)).isEqualTo(theirs);
    assertThat(app.model().showing().one()).contains(new ArticleId(ANCHOR));
  }

  @Test
  void publishingARemovedStorySaysThatItIsNoLongerRemoved() {
    app.press(KeyCode.X);
    app.select(ANCHOR);
    app.press(KeyCode.P);
    assertThat(app.model().rows().rows()).noneMatch(entry -> entry.removed());
    assertThat(app.model().statusProperty().get().text()).contains("no longer removed");
  }
}
