package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Triage;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys pressed faster than the machine works are about the rows she had in mind, or about none. */
class TypedAheadTest {

  private static final int STORIES = 6;

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = new SiteOnDisk(directory.resolve("site"));
    for (int i = 0; i < STORIES; i++) {
      site.write("a" + i + ".md", SiteOnDisk.story("Story " + i, "2026-03-01T10:00:00Z", 40 + i));
    }
    app = AppOnScreen.start();
    app.open(site.directory());
    app.select("a0.md");
    app.press(KeyCode.T, KeyCode.CONTROL);
  }

  @AfterEach
  void end() {
    app.close();
  }

  /** On the FX thread: presses keys where the focus is, with nothing done between them. */
  private void keys(KeyCode... codes) {
    for (KeyCode code : codes) {
      for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
        Event.fireEvent(
            app.table().getScene().getFocusOwner(),
            new KeyEvent(type, "", "", code, false, false, false, false));
      }
    }
  }

  private void search(String text) {
    TextField box = (TextField) app.node("#filter");
    box.requestFocus();
    box.setText(text);
  }

  private List<String> published() {
    app.after(() -> app.model().rows().setQuery("published:yes"));
    return AppOnScreen.onFx(
        () -> {
          Stream<String> files =
              app.model().rows().rows().stream()
                  .filter(entry -> entry.published() == Triage.YES)
                  .map(entry -> entry.id().path());
          return files.sorted().toList();
        });
  }

  private String told() {
    return AppOnScreen.onFx(() -> app.model().statusProperty().get().text());
  }

  @Test
  void eachKeyIsAboutTheRowThatTheOneBeforeHasLedTo() {
    app.pressAtOnce(KeyCode.P, KeyCode.P, KeyCode.P);
    assertThat(published()).containsExactly("a0.md", "a1.md", "a2.md");
  }

  @Test
  void aSearchTypedBehindKeysWaitsForThem() {
    app.after(
        () -> {
          keys(KeyCode.P, KeyCode.P, KeyCode.P);
          search("\"Story 5\"");
        });
    app.waitUntil(() -> app.model().rows().rows().size() <= 2);
    assertThat(published()).containsExactly("a0.md", "a1.md", "a2.md");
  }

  @Test
  void keysBehindASearchAreAboutWhatItFinds() {
    app.after(
        () -> {
          search("\"Story 4\"");
          keys(KeyCode.ENTER, KeyCode.P);
        });
    app.waitUntil(() -> !app.model().deciding().turns().isBusy());
    assertThat(published()).containsExactly("a4.md");
  }

  @Test
  void keysBehindASearchWithAMistakeAreAboutTheRowsThatStay() {
    app.after(
        () -> {
          search("quality>high");
          keys(KeyCode.ENTER, KeyCode.P);
        });
    app.after(() -> {});
    assertThat(published()).containsExactly("a0.md");
  }

  @Test
  void whereSheGoesElsewhereMeanwhileKeysAreDroppedAndThatIsTold() {
    app.after(
        () -> {
          keys(KeyCode.P, KeyCode.P);
          app.table().getSelectionModel().clearAndSelect(4);
        });
    assertThat(told()).contains("1 key was not carried out");
    assertThat(app.model().showing().one()).contains(new ArticleId("a4.md"));
    assertThat(published()).containsExactly("a0.md");
  }

  @Test
  void aStoryThatCameInMeanwhileIsNotDecided() {
    site.write("a0b.md", SiteOnDisk.story("New", "2026-03-01T10:00:00Z", 80));
    app.after(
        () -> {
          app.model().refresh();
          keys(KeyCode.P, KeyCode.P);
        });
    assertThat(published()).doesNotContain("a0b.md").contains("a0.md");
  }
}
