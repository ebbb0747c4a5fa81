package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step that is taken back shows its row where it stood. */
class StepScrollTest {

  @TempDir private Path directory;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    SiteOnDisk site = new SiteOnDisk(directory);
    for (int i = 10; i < 99; i++) {
      String date = "2026-03-01T10:00:" + (i % 60 < 10 ? "0" : "") + i % 60 + "Z";
      site.write("s" + i + ".md", SiteOnDisk.story("Story " + i, date, i));
    }
    app = AppOnScreen.start();
    app.open(directory);
    app.press(KeyCode.T, KeyCode.CONTROL);
  }

  @AfterEach
  void end() {
    app.close();
  }

  private int top() {
    return AppOnScreen.onFx(
        () -> {
          app.table().applyCss();
          app.table().layout();
          VirtualFlow<?> flow = (VirtualFlow<?>) app.table().lookup(".virtual-flow");
          return flow.getFirstVisibleCell().getIndex();
        });
  }

  private void at(int row) {
    app.after(() -> app.table().getSelectionModel().clearAndSelect(row));
  }

  @Test
  void undoAndRedoScrollToWhereTheStepWasDone() {
    at(50);
    app.after(() -> app.table().scrollTo(44));
    assertThat(top()).as("rows in sight").isEqualTo(44);
    app.sign("+");
    int topOfStep = top();
    at(0);
    app.after(() -> app.table().scrollTo(0));
    assertThat(top()).isZero();
    app.press(KeyCode.Z);
    assertThat(app.model().rows().rows()).hasSize(89);
    assertThat(top()).isEqualTo(topOfStep).isEqualTo(44);
    at(0);
    app.after(() -> app.table().scrollTo(0));
    app.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(top()).isEqualTo(44);
  }
}
