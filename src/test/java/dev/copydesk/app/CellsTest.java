package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The habits of spreadsheets in the table, with real keys, to the bytes on the disk. */
class CellsTest {

  private static final String ANCHOR = "news/anchor.md";
  private static final String BRIDGE = "news/bridge.md";
  private static final String CANAL = "news/canal.md";

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = SiteOnDisk.small(directory);
    site.write(
        ANCHOR, site.read(ANCHOR).replace("heat: 40", "heat: 40\nsecured: QjpdY3BsEjhs;d2="));
    app = AppOnScreen.start();
    app.open(site.directory());
    app.press(KeyCode.T, KeyCode.CONTROL);
  }

  @AfterEach
  void end() {
    app.close();
  }

  private void clip(String text) {
    app.after(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private String clipped() {
    return AppOnScreen.onFx(() -> Clipboard.getSystemClipboard().getString());
  }

  private void goToQuality() {
    app.press(KeyCode.RIGHT);
    app.press(KeyCode.RIGHT);
  }

  private void typeAQualityThatIsNone() {
    app.select(BRIDGE);
    goToQuality();
    app.press(KeyCode.F2);
    app.type("many");
    app.press(KeyCode.ENTER);
  }

  private boolean isCellOpen() {
    return app.find("#cell").isVisible();
  }

  @Test
  void copiesTheSelectedRowsTabSeparatedWithoutSealedValues() {
    app.select(ANCHOR, CANAL);
    app.press(KeyCode.C, KeyCode.CONTROL);
    assertThat(clipped().split("\n")).hasSize(2);
    assertThat(clipped())
        .contains("\tAnchor found in the park\tThe Invented Post\t40\t40\t")
        .contains("\tCanal freezes over\t")
        .doesNotContain("QjpdY3BsEjhs")
        .doesNotContain("Title");
  }

  @Test
  void theCellsOfAColumnGoIntoOtherRows() {
    app.select(ANCHOR, CANAL);
    goToQuality();
    app.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(clipped().lines()).containsExactlyInAnyOrder("40", "55");
    app.select(BRIDGE);
    app.press(KeyCode.V, KeyCode.CONTROL);
    assertThat(app.words()).contains("2 values are copied and 1 row is selected");
    app.select(CANAL);
    app.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
    app.select(BRIDGE);
    app.press(KeyCode.V, KeyCode.CONTROL);
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(BRIDGE)).contains("quality: 55\r\n");
  }

  @Test
  void oneValueIsPastedForAllAsOneStep() {
    String anchor = site.read(ANCHOR);
    String canal = site.read(CANAL);
    app.select(ANCHOR, CANAL);
    goToQuality();
    clip("88\n");
    app.press(KeyCode.V, KeyCode.CONTROL);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read(ANCHOR)).isEqualTo(anchor.replace("quality: 40", "quality: 88"));
    assertThat(site.read(CANAL)).isEqualTo(canal.replace("quality: 55", "quality: 88"));
    app.press(KeyCode.Z, KeyCode.CONTROL);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read(ANCHOR)).isEqualTo(anchor);
    assertThat(site.read(CANAL)).isEqualTo(canal);
  }

  @Test
  void asManyValuesAsRowsGoEachToItsRow() {
    app.select(ANCHOR, CANAL);
    clip("\"First \"\"one\"\"\"\r\nSecond\r\n");
    app.press(KeyCode.V, KeyCode.CONTROL);
    assertThat(app.titles()).contains("First \"one\"", "Second");
  }

  @Test
  void whatDoesNotFitIsToldAndNotWritten() {
    app.select(ANCHOR, CANAL);
    clip("a\nb\nc");
    app.press(KeyCode.V, KeyCode.CONTROL);
    assertThat(app.words()).contains("3 values are copied and 2 rows are selected");
    goToQuality();
    clip("12\nmany");
    app.press(KeyCode.V, KeyCode.CONTROL);
    assertThat(app.words()).contains("1 refused: “many” is no whole number.");
    clip("1\t2");
    app.press(KeyCode.V, KeyCode.CONTROL);
    assertThat(app.words()).contains("only one can be pasted");
  }

  @Test
  void f2EditsTheCellAndEnterStays() {
    app.select(BRIDGE);
    app.press(KeyCode.F2);
    assertThat(app.focused()).isInstanceOf(TextField.class);
    app.type("Bridge sways");
    app.press(KeyCode.ENTER);
    assertThat(app.titles()).contains("Bridge sways");
    assertThat(app.focused()).isSameAs(app.table());
    assertThat(app.model().showing().one().orElseThrow().path()).isEqualTo(BRIDGE);
  }

  @Test
  void whatDoesNotFitStaysTypedAndEscapeLeavesIt() {
    typeAQualityThatIsNone();
    assertThat(isCellOpen()).isTrue();
    assertThat(((TextField) app.focused()).getText()).isEqualTo("many");
    app.press(KeyCode.ESCAPE);
    assertThat(isCellOpen()).isFalse();
    assertThat(app.model().saving().unsavedProperty().get()).isZero();
  }

  @Test
  void whatDoesNotFitIsToldInTheStatusLineAndNotLost() {
    typeAQualityThatIsNone();
    assertThat(app.words()).contains("“many” is no whole number. Esc lets it go.");
    app.select(ANCHOR);
    app.after(() -> app.table().requestFocus());
    app.press(KeyCode.F2);
    assertThat(((TextField) app.focused()).getText()).isEqualTo("many");
    app.askToClose();
    assertThat(app.words())
        .contains(
            "1 typed text does not fit where typed and cannot be saved: Quality in bridge.md.");
    app.press(KeyCode.ESCAPE);
    app.after(() -> app.node("#cell").requestFocus());
    app.type("71");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read(BRIDGE)).contains("quality: 71\r\n");
    assertThat(site.read(ANCHOR)).contains("quality: 40\n");
  }

  @Test
  void theBoxIsWhereItsRowIs() {
    typeAQualityThatIsNone();
    double before = AppOnScreen.onFx(() -> app.node("#cell").getBoundsInParent().getMinY());
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.type("bicycles");
    assertThat(isCellOpen()).isTrue();
    assertThat(AppOnScreen.onFx(() -> app.node("#cell").getBoundsInParent().getMinY()))
        .isNotEqualTo(before);
    app.type("canal");
    assertThat(isCellOpen()).isFalse();
    app.type("");
    assertThat(isCellOpen()).isTrue();
    assertThat(AppOnScreen.onFx(() -> app.node("#cell").getBoundsInParent().getMinY()))
        .isEqualTo(before);
  }

  @Test
  void whatTheBoxCannotShowStaysInTheText() {
    site.write(BRIDGE, site.read(BRIDGE).replace("Bridge opens", "Bridge\\topens\\nagain"));
    app.press(KeyCode.F5);
    app.select(BRIDGE);
    app.press(KeyCode.F2);
    app.press(KeyCode.ENTER);
    assertThat(app.model().saving().unsavedProperty().get()).isZero();
    app.press(KeyCode.F2);
    app.after(() -> ((TextField) app.node("#cell")).appendText("!"));
    app.press(KeyCode.ENTER);
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(BRIDGE)).contains("\"Bridge\\topens\\nagain for bicycles!\"");
    app.focusField("title");
    app.after(() -> ((TextField) app.node("#cell").getScene().getFocusOwner()).appendText("?"));
    app.press(KeyCode.ENTER);
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(BRIDGE)).contains("\"Bridge\\topens\\nagain for bicycles!?\"");
  }

  @Test
  void aTopicWithACommaStaysOne() {
    site.write(ANCHOR, site.read(ANCHOR).replace("- Harbour", "- \"Health, Safety\""));
    app.press(KeyCode.F5);
    app.select(ANCHOR);
    for (int i = 0; i < 5; i++) {
      app.press(KeyCode.RIGHT);
    }
    app.press(KeyCode.F2);
    assertThat(((TextField) app.focused()).getText()).isEqualTo("\"Health, Safety\"");
    app.type("\"Health, Safety\", Ports");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(ANCHOR)).contains("topics:\n  - \"Health, Safety\"\n  - ");
    assertThat(site.read(ANCHOR)).contains("Ports");
  }

  @Test
  void tabWritesAndGoesToTheNextColumn() {
    String before = site.read(BRIDGE);
    app.select(BRIDGE);
    goToQuality();
    app.press(KeyCode.F2);
    app.type("71");
    app.press(KeyCode.TAB);
    app.type("72");
    app.press(KeyCode.TAB);
    app.type("Harbour, Bridges");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(BRIDGE))
        .isEqualTo(
            before
                .replace("quality: 70", "quality: 71")
                .replace("heat: 70", "heat: 72")
                .replace("  - Harbour\r\n", "  - Harbour\r\n  - Bridges\r\n"));
  }
}
