package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Her row stands still on the screen, and a step that is taken back shows it where it stood. */
class ScrollTest {

  private static final double A_PIXEL = 1;

  @TempDir private Path directory;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    SiteOnDisk site = new SiteOnDisk(directory);
    for (int i = 100; i < 300; i++) {
      site.write("s" + i + ".md", SiteOnDisk.story("Story " + i, "2026-03-01T10:00:00Z", i % 50));
    }
    app = AppOnScreen.start();
    app.open(directory);
    app.press(KeyCode.T, KeyCode.CONTROL);
  }

  @AfterEach
  void end() {
    app.close();
  }

  /** How far below the upper edge of the rows that of this story is, as it is drawn. */
  private double below(int story) {
    return AppOnScreen.onFx(
        () -> {
          app.table().applyCss();
          app.table().layout();
          VirtualFlow<?> flow = flow();
          for (Node node : flow.lookupAll(".table-row-cell")) {
            if (node instanceof TableRow<?> row
                && row.isVisible()
                && row.getItem() instanceof dev.copydesk.session.Entry entry
                && entry.id().path().equals("s" + story + ".md")) {
              return row.localToScene(0, 0).getY() - flow.localToScene(0, 0).getY();
            }
          }
          return Double.NaN;
        });
  }

  private VirtualFlow<?> flow() {
    return (VirtualFlow<?>) app.table().lookup(".virtual-flow");
  }

  private void at(int row) {
    app.after(() -> app.table().getSelectionModel().clearAndSelect(row));
  }

  /** Turns the wheel: the selection stays. */
  private void wheel(double pixels) {
    app.after(
        () -> {
          app.table().applyCss();
          app.table().layout();
          flow().scrollPixels(pixels);
        });
  }

  @Test
  void undoAndRedoScrollToWhereTheStepWasDone() {
    at(120);
    app.after(() -> app.table().scrollTo(114));
    wheel(10);
    double stood = below(220);
    assertThat(stood).isEqualTo(140, within(A_PIXEL));
    app.sign("+");
    at(0);
    app.after(() -> app.table().scrollTo(0));
    assertThat(below(100)).isZero();

    app.press(KeyCode.Z);
    assertThat(below(220)).isEqualTo(stood, within(A_PIXEL));
    at(0);
    app.after(() -> app.table().scrollTo(0));
    app.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(below(220)).isEqualTo(stood, within(A_PIXEL));
  }

  @Test
  void undoShowsTheRowWhereItStoodThoughSheIsStillAtIt() {
    at(120);
    app.after(() -> app.table().scrollTo(112));
    double stood = below(220);
    app.sign("+");
    wheel(70);
    assertThat(below(220)).isNotCloseTo(stood, within(A_PIXEL));
    app.press(KeyCode.Z);
    assertThat(below(220)).isEqualTo(stood, within(A_PIXEL));

    wheel(2_000);
    assertThat(below(220)).isNaN();
    app.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(below(220)).isEqualTo(stood, within(A_PIXEL));
  }

  @Test
  void undoOfADecisionThatWentOnScrollsBack() {
    at(120);
    app.after(() -> app.table().scrollTo(100));
    wheel(5);
    double stood = below(220);
    app.press(KeyCode.P);
    app.press(KeyCode.END);
    assertThat(below(220)).isNaN();
    app.press(KeyCode.Z);
    assertThat(app.model().showing().one().orElseThrow().path()).isEqualTo("s220.md");
    assertThat(below(220)).isEqualTo(stood, within(A_PIXEL));
  }

  @Test
  void herRowStandsStillWhileRowsAboveItComeAndGo() {
    app.after(() -> app.model().rows().setQuery("published:no"));
    at(60);
    app.after(() -> app.table().scrollTo(50));
    wheel(12);
    double stood = below(160);
    app.after(() -> app.model().rows().setQuery("published:no quality>9"));
    assertThat(below(160)).as("with forty rows fewer above").isEqualTo(stood, within(A_PIXEL));
    app.after(() -> app.model().rows().setQuery(""));
    assertThat(below(160)).isEqualTo(stood, within(A_PIXEL));
  }

  @Test
  void whatIsFarAwayStandsWithRowsAboveItAndTheNextOnesOnlyComeInSight() {
    at(0);
    app.select("s250.md");
    assertThat(below(250)).isBetween(100.0, 400.0);
    double far = below(250);
    app.select("s251.md");
    assertThat(below(251)).isEqualTo(far + 25, within(A_PIXEL));
    app.after(() -> app.table().scrollTo(152));
    app.select("s251.md");
    app.select("s250.md");
    assertThat(below(250)).isZero();
  }
}
