package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Entry;
import dev.copydesk.session.Triage;
import dev.copydesk.ui.Hands;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision over thousands is stopped by keys while it goes on. */
class StoppingTest {

  private static final int THOUSANDS = 4_000;

  @TempDir private Path directory;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    SiteOnDisk site = new SiteOnDisk(directory);
    for (int i = 0; i < THOUSANDS; i++) {
      site.write(
          "a%04d.md".formatted(i), SiteOnDisk.story("Story " + i, "2026-03-01T10:00:00Z", 40));
    }
    app = AppOnScreen.start();
    app.open(site.directory());
    app.press(KeyCode.T, KeyCode.CONTROL);
    app.press(KeyCode.A, KeyCode.CONTROL);
  }

  @AfterEach
  void end() {
    app.close();
  }

  /** Presses a key where the focus is, and does not wait for what comes of it. */
  private static void atOnce(AppOnScreen app, KeyCode code) {
    AppOnScreen.onFx(
        () -> {
          Node at = app.table().getScene().getFocusOwner();
          Hands.press(at, code);
          return true;
        });
  }

  private boolean isGoingOn() {
    return AppOnScreen.isShown(app.node("#cancel"))
        && ((Label) app.node("#status-doing")).getText().startsWith("Changing");
  }

  private long published() {
    List<Entry> rows = AppOnScreen.onFx(() -> List.copyOf(app.model().rows().rows()));
    assertThat(rows).hasSize(THOUSANDS);
    return rows.stream().filter(entry -> entry.published() == Triage.YES).count();
  }

  @Test
  void stoppedInTheMiddleNothingIsDecided() {
    atOnce(app, KeyCode.P);
    app.waitUntil(this::isGoingOn);
    // The window has the focus again meanwhile: what it compares does not take the bar.
    AppOnScreen.onFx(
        () -> {
          app.model().refresh();
          return true;
        });
    atOnce(app, KeyCode.F6);
    assertThat(app.focused().getId()).isEqualTo("cancel");
    app.press(KeyCode.SPACE);

    assertThat(published()).isZero();
    assertThat(app.model().saving().unsavedProperty().get()).isZero();
    assertThat(app.model().undoNameProperty().get()).isEmpty();
    assertThat(app.model().showing().selectedProperty().get()).hasSize(THOUSANDS);
    assertThat(app.focused()).isSameAs(app.table());
    assertThat(app.model().statusProperty().get().text())
        .isEqualTo("Stopped: none of 4,000 articles was changed");

    app.press(KeyCode.P);
    assertThat(published()).isEqualTo(THOUSANDS);
  }
}
