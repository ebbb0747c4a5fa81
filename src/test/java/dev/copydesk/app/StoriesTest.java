package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a story: what is the same here, and what differs in it, by keys alone. */
class StoriesTest {

  private static final String HUB = "news/hub.md";

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = SiteOnDisk.small(directory.resolve("site"));
    site.write(
        HUB,
        SiteOnDisk.story("Harbour days", "2026-03-04T10:00:00Z", 61)
            .replace(
                "topics:",
                """
                related:
                  - title: "Canal freezes"
                    webUrl: "https://www.news.example.test/55?utm_source=feed"
                    quality: 5

                topics:\
                """));
    site.write(
        "news/twin.md",
        SiteOnDisk.story("Harbour days, again", "2026-03-05T10:00:00Z", 62)
            .replace("example.test/62", "example.test/61/amp"));
    app = AppOnScreen.start();
    app.open(site.directory());
  }

  @AfterEach
  void end() {
    app.close();
  }

  @Test
  void tellsTheSameStoryAndGoesToIt() {
    app.select(HUB);
    app.press(KeyCode.DIGIT5, KeyCode.CONTROL);
    assertThat(app.words()).contains("Harbour days, again", "same link", "8 fields differ");
    assertThat(app.focused().getId()).isEqualTo("stories");
    app.press(KeyCode.ENTER);
    assertThat(app.model().showing().one().orElseThrow().path()).isEqualTo("news/twin.md");
    assertThat(app.words()).contains("Harbour days", "None of its related stories");
  }

  @Test
  void tellsApartWhatIsNotTheSameByOneKeyAndLeavesTheFilesAlone() {
    app.select(HUB);
    app.press(KeyCode.DIGIT5, KeyCode.CONTROL);
    app.press(KeyCode.D);
    assertThat(app.words()).contains("Told apart by you", "No other article here has its link");
    assertThat(app.title).doesNotContain("unsaved");
    app.press(KeyCode.Z, KeyCode.CONTROL);
    assertThat(app.words()).doesNotContain("Told apart by you");
  }

  @Test
  void canBeTakenBackAtTheOtherArticleToo() {
    app.select(HUB);
    app.press(KeyCode.DIGIT5, KeyCode.CONTROL);
    app.press(KeyCode.D);
    app.select("news/twin.md");
    assertThat(app.words()).contains("Told apart by you");
    app.click("The same after all");
    assertThat(app.words()).doesNotContain("Told apart by you").contains("same link");
  }

  @Test
  void takesOneValueOverByOneKeyAndBackByUndo() {
    String before = site.read(HUB);
    app.select(HUB);
    app.press(KeyCode.DIGIT5, KeyCode.CONTROL);
    app.press(KeyCode.END);
    assertThat(app.words()).contains("here: 5", "there: 55");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(HUB)).isEqualTo(before.replace("quality: 5\n", "quality: 55\n"));
    app.press(KeyCode.Z, KeyCode.CONTROL);
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(HUB)).isEqualTo(before);
  }

  @Test
  void upAndDownPassOverHeadings() {
    app.select(HUB);
    app.press(KeyCode.DIGIT5, KeyCode.CONTROL);
    app.press(KeyCode.DOWN);
    assertThat(selected()).isEqualTo(3);
    app.press(KeyCode.UP);
    assertThat(selected()).isEqualTo(1);
    app.press(KeyCode.UP);
    assertThat(selected()).isEqualTo(1);
  }

  private int selected() {
    return AppOnScreen.onFx(
        () -> ((ListView<?>) app.node("#stories")).getSelectionModel().getSelectedIndex());
  }

  @Test
  void takesAllOverByOneKey() {
    app.select(HUB);
    app.press(KeyCode.DIGIT5, KeyCode.CONTROL);
    app.press(KeyCode.END);
    app.press(KeyCode.A);
    assertThat(app.words()).contains("Take over").contains("nothing differs");
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(HUB))
        .contains("- title: \"Canal freezes over\"", "quality: 55")
        .contains("https://news.example.test/55");
  }

  @Test
  void followsAnEditOfAnotherArticle() {
    app.select("news/twin.md");
    app.focusField("title");
    app.type("Harbour nights");
    app.press(KeyCode.ENTER);
    app.select(HUB);
    app.press(KeyCode.DIGIT5, KeyCode.CONTROL);
    assertThat(app.words()).contains("Harbour nights");
  }
}
