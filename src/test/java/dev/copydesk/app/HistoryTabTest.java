package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going back and forward in the list of her steps. */
class HistoryTabTest {

  private static final String BRIDGE = "news/bridge.md";

  @TempDir private Path directory;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    SiteOnDisk site = SiteOnDisk.small(directory);
    app = AppOnScreen.start();
    app.open(site.directory());
    app.select(BRIDGE);
    for (String step : new String[] {"title:One", "quality:11", "heat:12"}) {
      app.focusField(step.split(":")[0]);
      app.type(step.split(":")[1]);
      app.press(KeyCode.ENTER);
    }
    app.press(KeyCode.DIGIT4, KeyCode.CONTROL);
  }

  @AfterEach
  void end() {
    app.close();
  }

  private int done() {
    return app.model().past().stateProperty().get().done();
  }

  @Test
  void theNewestStepIsOnTopAndTheOldestStateBelow() {
    String words = app.words();
    assertThat(words.indexOf("Edit Heat")).isBetween(0, words.indexOf("Edit Quality"));
    assertThat(words.indexOf("Edit Quality")).isLessThan(words.indexOf("Edit Title"));
    assertThat(words.indexOf("Edit Title")).isLessThan(words.indexOf("Before the first step"));
    assertThat(words).contains("now", "1 article").doesNotContain("undone");
  }

  @Test
  void enterGoesBackToAStepAndForwardAgain() {
    app.press(KeyCode.DOWN);
    app.press(KeyCode.DOWN);
    app.press(KeyCode.ENTER);
    assertThat(done()).isEqualTo(1);
    assertThat(app.titles()).contains("One");
    assertThat(app.words()).contains("undone");
    app.press(KeyCode.UP);
    app.press(KeyCode.UP);
    app.press(KeyCode.ENTER);
    assertThat(done()).isEqualTo(3);
    assertThat(app.words()).doesNotContain("undone");
  }

  @Test
  void itIsThereForSeveralArticlesAndKeepsTheKeys() {
    app.select(BRIDGE, "news/anchor.md");
    assertThat(app.words()).contains("Before the first step");
    app.press(KeyCode.DIGIT1, KeyCode.CONTROL);
    app.press(KeyCode.DIGIT4, KeyCode.CONTROL);
    assertThat(app.focused().getId()).isEqualTo("history");
    app.press(KeyCode.END);
    app.press(KeyCode.ENTER);
    assertThat(done()).isZero();
    assertThat(app.focused().getId()).isEqualTo("history");
  }

  @Test
  void itIsThereWithNothingSelectedAndTheOtherPagesSayWhatTheyWant() {
    app.select();
    assertThat(app.words()).contains("Before the first step").doesNotContain("Select an article");
    app.press(KeyCode.END);
    app.press(KeyCode.ENTER);
    assertThat(done()).isZero();
    app.select();
    app.press(KeyCode.DIGIT1, KeyCode.CONTROL);
    assertThat(app.words()).contains("Select an article").doesNotContain("Before the first step");
    app.press(KeyCode.DIGIT4, KeyCode.CONTROL);
    assertThat(app.focused().getId()).isEqualTo("history");
  }

  @Test
  void aPageAboutOneStoryIsNotOpenedForSeveral() {
    app.select(BRIDGE, "news/anchor.md");
    app.press(KeyCode.DIGIT2, KeyCode.CONTROL);
    assertThat(app.words()).contains("Before the first step", "several are selected");
  }

  @Test
  void beforeTheFirstStepNothingIsUnsaved() {
    app.press(KeyCode.END);
    app.press(KeyCode.ENTER);
    assertThat(done()).isZero();
    assertThat(app.titles()).contains("Bridge opens for bicycles");
    assertThat(app.model().saving().unsavedProperty().get()).isZero();
  }
}
