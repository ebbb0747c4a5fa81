package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What she looked for and where she was, from one start to the next and in each directory. */
class LastPlaceTest {

  private static final String BRIDGE = "news/bridge.md";

  @TempDir private Path directory;
  @TempDir private Path other;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    SiteOnDisk.small(directory);
    SiteOnDisk.small(other);
    app = AppOnScreen.start();
    app.open(directory);
  }

  @AfterEach
  void end() {
    app.close();
  }

  private void lookForBicycles() {
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.type("bicycles");
    app.press(KeyCode.ENTER);
    app.select(BRIDGE);
  }

  private static void assertIsAtTheBridge(AppOnScreen window) {
    assertThat(window.model().rows().queryProperty().get()).isEqualTo("bicycles");
    assertThat(window.titles()).containsExactly("Bridge opens for bicycles");
    assertThat(window.model().showing().one()).contains(new ArticleId(BRIDGE));
  }

  private static void assertIsAtTheFirstRow(AppOnScreen window) {
    assertThat(window.model().showing().one())
        .contains(window.model().rows().rows().getFirst().id());
  }

  @Test
  void theNextStartIsWhereSheLeft() {
    lookForBicycles();
    app.leave();
    try (AppOnScreen next = AppOnScreen.start(Map.copyOf(app.memory))) {
      next.open(directory);
      assertIsAtTheBridge(next);
    }
  }

  @Test
  void theNextStartShowsThePageOfTheArticleThatSheChose() {
    app.select(BRIDGE);
    app.press(KeyCode.DIGIT3, KeyCode.CONTROL);
    app.leave();
    try (AppOnScreen next = AppOnScreen.start(Map.copyOf(app.memory))) {
      next.open(directory);
      assertThat(page(next)).isEqualTo("Changes");
      next.press(KeyCode.DIGIT1, KeyCode.CONTROL);
      assertThat(next.memory).containsEntry("page", "form");
    }
  }

  private static String page(AppOnScreen window) {
    return AppOnScreen.onFx(
        () -> ((TabPane) window.node("#pages")).getSelectionModel().getSelectedItem().getText());
  }

  @Test
  void theNextStartIsAtHerRowAmongOthersThatMatch() {
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.type("invented");
    app.press(KeyCode.ENTER);
    app.select("news/anchor.md");
    app.leave();
    try (AppOnScreen next = AppOnScreen.start(Map.copyOf(app.memory))) {
      next.open(directory);
      assertThat(next.titles()).hasSizeGreaterThan(1);
      assertThat(next.model().showing().one()).contains(new ArticleId("news/anchor.md"));
    }
  }

  @Test
  void theNextStartHasSeveralSelectedAgain() throws Exception {
    app.select("news/anchor.md", BRIDGE, "news/canal.md");
    app.leave();
    Files.delete(directory.resolve("news/canal.md"));
    try (AppOnScreen next = AppOnScreen.start(Map.copyOf(app.memory))) {
      next.open(directory);
      assertThat(next.model().showing().selectedProperty().get())
          .containsExactlyInAnyOrder(new ArticleId("news/anchor.md"), new ArticleId(BRIDGE));
    }
  }

  @Test
  void ofVeryManyTheFirstIsRemembered() {
    SiteOnDisk site = new SiteOnDisk(other);
    for (int i = 0; i < 250; i++) {
      site.write("more%03d.md".formatted(i), SiteOnDisk.story("More", "2026-01-01", 10));
    }
    app.open(other);
    app.press(KeyCode.T, KeyCode.CONTROL);
    app.press(KeyCode.A, KeyCode.CONTROL);
    assertThat(app.model().showing().selectedProperty().get()).hasSizeGreaterThan(250);
    try (AppOnScreen next = AppOnScreen.start(Map.copyOf(app.memory))) {
      next.open(other);
      assertIsAtTheFirstRow(next);
    }
    app.press(KeyCode.END);
    ArticleId last = app.model().showing().one().orElseThrow();
    // Row by row: how far a page goes is known only once the rows are laid out.
    for (int i = 0; i < 6; i++) {
      app.press(KeyCode.UP, KeyCode.SHIFT);
    }
    assertThat(app.model().showing().selectedProperty().get()).hasSize(7).contains(last);
    try (AppOnScreen next = AppOnScreen.start(Map.copyOf(app.memory))) {
      next.open(other);
      assertThat(next.model().showing().selectedProperty().get())
          .isEqualTo(app.model().showing().selectedProperty().get());
    }
  }

  @Test
  void aStoryThatASearchHidIsNotTheOneOfItsNameInAnotherDirectory() {
    app.select(BRIDGE);
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.type("canal");
    assertThat(app.model().showing().selectedProperty().get()).isEmpty();
    app.open(other);
    assertThat(app.titles()).hasSize(4);
    assertIsAtTheFirstRow(app);
  }

  @Test
  void eachDirectoryHasItsOwnPlace() {
    lookForBicycles();
    app.open(other);
    assertThat(app.model().rows().queryProperty().get()).isEmpty();
    assertThat(app.titles()).hasSize(4);
    assertIsAtTheFirstRow(app);
    app.open(directory);
    assertIsAtTheBridge(app);
  }

  @Test
  void anArticleThatIsGoneIsNotWaitedFor() throws Exception {
    app.select(BRIDGE);
    app.leave();
    SiteOnDisk site = new SiteOnDisk(directory);
    String bridge = site.read(BRIDGE);
    Files.delete(site.file(BRIDGE));
    try (AppOnScreen next = AppOnScreen.start(Map.copyOf(app.memory))) {
      next.open(directory);
      assertIsAtTheFirstRow(next);
      site.write(BRIDGE, bridge);
      next.comeBack();
      assertThat(next.titles()).hasSize(4);
      assertThat(next.model().showing().one()).contains(new ArticleId("news/canal.md"));
    }
  }

  @Test
  void aFirstStartIsAtTheFirstRowThoughOthersWereReadBefore() {
    assertIsAtTheFirstRow(app);
    app.press(KeyCode.HOME);
    app.press(KeyCode.U);
    assertThat(app.model().showing().one()).contains(app.model().rows().rows().get(1).id());
  }

  @Test
  void readingAgainLeavesHerWhereSheIs() {
    app.select(BRIDGE);
    app.press(KeyCode.F5);
    assertThat(app.model().showing().one()).contains(new ArticleId(BRIDGE));
    app.select("news/anchor.md", BRIDGE);
    app.press(KeyCode.F5);
    assertThat(app.model().showing().selectedProperty().get())
        .containsExactlyInAnyOrder(new ArticleId("news/anchor.md"), new ArticleId(BRIDGE));
  }

  @Test
  void whatIsRememberedNeedsNoOrderlyEnd() {
    lookForBicycles();
    try (AppOnScreen next = AppOnScreen.start(Map.copyOf(app.memory))) {
      next.open(directory);
      assertIsAtTheBridge(next);
    }
  }
}
