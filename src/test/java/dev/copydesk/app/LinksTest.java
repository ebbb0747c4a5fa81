package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import dev.copydesk.web.LocalServer;
import dev.copydesk.web.Web;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links of the selection, looked at on demand, and where they went taken over. */
class LinksTest {

  private static final String ANCHOR = "news/anchor.md";
  private static final String CANAL = "news/canal.md";

  @TempDir private Path directory;
  private LocalServer server;
  private Web web;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    server = new LocalServer();
    web = server.web(Duration.ofSeconds(20));
    site = SiteOnDisk.small(directory.resolve("site"));
    link(ANCHOR, "40", "/moved");
    link(CANAL, "55", "/twice");
    link("news/bridge.md", "70", "/gone");
    app = AppOnScreen.start(Map.of(), web);
    app.open(site.directory());
  }

  @AfterEach
  void end() {
    app.close();
    web.close();
    server.close();
  }

  private void link(String file, String number, String path) {
    site.write(
        file, site.read(file).replace("https://news.example.test/" + number, server.address(path)));
  }

  private void check(String... files) {
    app.select(files);
    app.run("check-links");
    waitFor(files.length + " looked at");
  }

  private void waitFor(String words) {
    Label told = (Label) app.find("#links-words");
    app.waitUntil(() -> told.getText().startsWith(words));
  }

  @Test
  void nothingIsContactedBeforeSheSaysSo() {
    app.select(ANCHOR);
    app.press(KeyCode.DIGIT5, KeyCode.CONTROL);
    assertThat(server.asked).isEmpty();
  }

  @Test
  void tellsBrokenAndMovedLinksInWords() {
    check(ANCHOR, CANAL, "news/bridge.md");
    assertThat(app.words())
        .contains("3 looked at · 1 broken · 2 moved")
        .contains("404, not found", "moved to " + server.address("/fine"));
  }

  @Test
  void whatSaysSomethingElseByNowIsLeftAloneAndTold() {
    check(ANCHOR);
    site.write(ANCHOR, site.read(ANCHOR).replace("/moved", "/elsewhere"));
    app.comeBack();
    app.press(KeyCode.ENTER);
    assertThat(app.words()).contains("It says something else by now");
    assertThat(app.title).doesNotContain("unsaved");
  }

  @Test
  void opensALinkInTheBrowser() {
    check("news/bridge.md");
    app.press(KeyCode.F3);
    assertThat(app.browsed).containsExactly(server.address("/gone"));
  }

  @Test
  void takesAllOverAsOneStep() {
    String anchor = site.read(ANCHOR);
    check(ANCHOR, CANAL, "news/bridge.md");
    app.press(KeyCode.A);
    assertThat(app.words()).contains("3 looked at · 1 broken");
    app.press(KeyCode.ESCAPE);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read(ANCHOR)).isEqualTo(anchor.replace("/moved", "/fine"));
    assertThat(site.read(CANAL)).contains(server.address("/fine"));
    app.press(KeyCode.Z, KeyCode.CONTROL);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read(ANCHOR)).isEqualTo(anchor);
    assertThat(site.read(CANAL)).contains(server.address("/twice"));
  }

  @Test
  void takesOneOverByEnter() {
    check(ANCHOR);
    app.press(KeyCode.ENTER);
    app.press(KeyCode.ESCAPE);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read(ANCHOR)).contains(server.address("/fine"));
    assertThat(site.read(CANAL)).contains(server.address("/twice"));
  }

  @Test
  void canBeStopped() {
    site.write(ANCHOR, site.read(ANCHOR).replace("/moved", "/slow"));
    app.comeBack();
    app.select(ANCHOR);
    app.run("check-links");
    app.waitUntil(() -> server.asked.contains("HEAD /slow"));
    assertThat(app.words()).contains("0 of 1 looked at");
    app.click("Stop");
    assertThat(app.words()).contains("Stopped at 0 of 1");
    app.press(KeyCode.ESCAPE);
    assertThat(app.focused().getId()).isEqualTo("articles");
  }
}
