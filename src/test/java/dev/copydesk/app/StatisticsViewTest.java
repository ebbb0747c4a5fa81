package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Statistics;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statistics in the window: opened, read and left by keys, a value shown by Enter or click. */
class StatisticsViewTest {

  @TempDir private Path directory;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    SiteOnDisk site = SiteOnDisk.small(directory.resolve("site"));
    app = AppOnScreen.start();
    app.open(site.directory());
    app.press(KeyCode.G, KeyCode.CONTROL, KeyCode.SHIFT);
  }

  @AfterEach
  void end() {
    app.close();
  }

  @Test
  void tellsHowFarThePassIs() {
    assertThat(app.words())
        .contains("0 of 4 decided · 4 to do · 1 to be mended first")
        .contains("MONTH", "TOPIC", "PROVIDER", "QUALITY", "PROBLEMS BY RULE")
        .contains("2026-03", "The Invented Post", "60–79");
    assertThat(app.table().isVisible() && app.find("#statistics").isVisible()).isTrue();
    assertThat(app.focused().getId()).isEqualTo("statistics-month");
  }

  @Test
  void enterTakesAValueIntoTheSearchAndGoesBackToTheTable() {
    app.press(KeyCode.ENTER);
    assertThat(app.model().rows().queryProperty().get()).isEqualTo("date:2026-03");
    assertThat(app.find("#statistics").isVisible()).isFalse();
    assertThat(app.focused().getId()).isEqualTo("articles");
  }

  @Test
  void everyValueShowsAsManyStoriesAsItCounts() {
    List<String> lists = List.of("month", "topic", "provider", "quality", "problems", "progress");
    for (String list : lists) {
      int last = AppOnScreen.onFx(() -> values(list).getItems().size());
      for (int i = 0; i < last; i++) {
        int place = i;
        app.after(
            () -> {
              values(list).requestFocus();
              values(list).getSelectionModel().clearAndSelect(place);
            });
        Statistics.Value value = AppOnScreen.onFx(() -> values(list).getItems().get(place));
        app.press(KeyCode.ENTER);
        assertThat(app.titles()).as(value.toString()).hasSize(value.count());
        assertThat(app.model().rows().queryProperty().get()).isEqualTo(value.query());
        app.press(KeyCode.G, KeyCode.CONTROL, KeyCode.SHIFT);
      }
      assertThat(last).as(list).isPositive();
    }
  }

  @SuppressWarnings("unchecked")
  private ListView<Statistics.Value> values(String name) {
    return (ListView<Statistics.Value>) app.node("#statistics-" + name);
  }

  @Test
  void aClickOnABarDoesTheSame() {
    Node bar = app.find(".chart-bar");
    app.after(
        () ->
            bar.fireEvent(
                new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    0,
                    0,
                    0,
                    0,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null)));
    assertThat(app.model().rows().queryProperty().get()).isEqualTo("date:2026-03");
  }

  @Test
  void tellsHowManyBarsAreLeftOut() {
    assertThat(app.words()).doesNotContain("bars:");
    app.press(KeyCode.ESCAPE);
    SiteOnDisk site = new SiteOnDisk(directory.resolve("site"));
    for (int i = 0; i < 14; i++) {
      String date = "%d-%02d-01T10:00:00Z".formatted(2024 + i / 12, i % 12 + 1);
      site.write("old/s" + i + ".md", SiteOnDisk.story("Old " + i, date, i));
    }
    app.comeBack();
    app.press(KeyCode.G, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(app.words()).contains("bars: the last 12 of 15");
  }

  @Test
  void escapeGoesBackAndChangesNothing() {
    app.press(KeyCode.ESCAPE);
    assertThat(app.find("#statistics").isVisible()).isFalse();
    assertThat(app.model().rows().queryProperty().get()).isEmpty();
    assertThat(app.focused().getId()).isEqualTo("articles");
  }

  @Test
  void tabGoesFromListToList() {
    app.press(KeyCode.TAB);
    assertThat(app.focused().getId()).isEqualTo("statistics-topic");
    app.press(KeyCode.TAB);
    assertThat(app.focused().getId()).isEqualTo("statistics-provider");
  }
}
