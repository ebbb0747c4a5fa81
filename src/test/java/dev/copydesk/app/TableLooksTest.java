package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table fits into its place, and its signs stand below each other. */
class TableLooksTest {

  private static final int STORIES = 60;

  @TempDir private Path directory;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    SiteOnDisk site = new SiteOnDisk(directory);
    for (int i = 10; i < 10 + STORIES; i++) {
      String title = i % 2 == 0 ? "Story &amp; " + i : "Story " + i;
      site.write("s" + i + ".md", SiteOnDisk.story(title, "2026-03-01T10:00:00Z", i));
    }
    app = AppOnScreen.start();
    app.open(directory);
  }

  @AfterEach
  void end() {
    app.close();
  }

  /** On the FX thread. */
  private boolean isScrolling(Orientation way) {
    app.table().applyCss();
    app.table().layout();
    return app.table().lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == way)
        .anyMatch(Node::isVisible);
  }

  private void assertFits(boolean isLong) {
    app.waitUntil(() -> isScrolling(Orientation.VERTICAL) == isLong);
    assertThat(AppOnScreen.onFx(() -> isScrolling(Orientation.HORIZONTAL))).isFalse();
  }

  @Test
  void itScrollsDownAndNotSideways() {
    app.resize(1024, 700);
    assertFits(true);
    app.resize(1280, 800);
    assertFits(true);
  }

  @Test
  void itFollowsTheBarThatComesAndGoes() {
    for (int width : new int[] {1024, 1280}) {
      app.resize(width, 700);
      app.after(() -> app.model().rows().setQuery("\"Story 11\""));
      assertFits(false);
      app.after(() -> app.model().rows().setQuery(""));
      assertFits(true);
    }
  }

  @Test
  void aSignStandsInItsOwnPlaceWhateverOthersThereAre() {
    app.select("s10.md", "s11.md", "s12.md", "s13.md");
    app.press(KeyCode.T, KeyCode.CONTROL);
    app.press(KeyCode.X);
    List<Double> places =
        AppOnScreen.onFx(
            () ->
                app.all(TableRow.class).stream()
                    .flatMap(row -> ((Node) row).lookupAll(".cd-unsaved").stream())
                    .filter(AppOnScreen::isShown)
                    .map(pencil -> pencil.localToScene(pencil.getLayoutBounds()).getMinX())
                    .toList());
    assertThat(places).hasSizeGreaterThan(3);
    assertThat(places).containsOnly(places.getFirst());
  }
}
