package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import dev.copydesk.web.LocalServer;
import dev.copydesk.web.Web;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of a story: not before she says so, then small and large, a broken one in words. */
class PicturesTest {

  private static final String CANAL = "news/canal.md";

  /** One pixel. */
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  @TempDir private Path directory;
  private LocalServer server;
  private Web web;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    server = new LocalServer();
    server.bytes("/good.png", PNG);
    server.bytes("/text.png", new byte[] {'n', 'o'});
    server.bytes("/new.png", "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1));
    web = server.web(Duration.ofSeconds(20));
    SiteOnDisk site = SiteOnDisk.small(directory.resolve("site"));
    site.write(
        CANAL,
        site.read(CANAL)
            .replace(
                "topics:",
                """
                images:
                  - url: "%s"
                  - url: "%s"
                  - url: "%s"

                topics:\
                """
                    .formatted(
                        server.address("/good.png"),
                        server.address("/text.png"),
                        server.address("/new.png"))));
    app = AppOnScreen.start(Map.of(), web);
    app.open(site.directory());
    app.select(CANAL);
    app.press(KeyCode.DIGIT5, KeyCode.CONTROL);
  }

  @AfterEach
  void end() {
    app.close();
    web.close();
    server.close();
  }

  @Test
  void nothingIsFetchedBeforeSheSwitchesItOn() {
    assertThat(app.words()).contains("Pictures are off");
    assertThat(server.asked).isEmpty();
  }

  @Test
  void aBrokenOneSaysSoAndAGoodOneCanBeSeenInLarge() {
    app.run("pictures");
    assertThat(app.memory).containsEntry("pictures", "on");
    Button good = (Button) app.find(".cd-picture");
    app.waitUntil(() -> good.getGraphic() != null);
    app.waitUntil(() -> app.isThere(".cd-picture-broken"));
    app.waitUntil(() -> ((Button) app.node("#picture-2")).getText().equals("WebP, not shown here"));
    app.waitUntil(() -> server.asked.size() == 3);
    assertThat(app.words()).contains("It is no picture.");
    assertThat(server.asked)
        .containsExactlyInAnyOrder("GET /good.png", "GET /text.png", "GET /new.png");
    app.after(good::fire);
    Label state = (Label) app.find("#picture-state");
    app.waitUntil(() -> state.getText().isEmpty());
    app.press(KeyCode.RIGHT);
    app.waitUntil(() -> state.getText().equals("It is no picture."));
    app.press(KeyCode.RIGHT);
    app.waitUntil(() -> state.getText().contains("the kind WebP, which Copydesk cannot show"));
    assertThat(app.browsed).isEmpty();
    app.press(KeyCode.F3);
    assertThat(app.browsed).containsExactly(server.address("/new.png"));
    app.press(KeyCode.ESCAPE);
    assertThat(app.find("#picture-page").isVisible()).isFalse();
    assertThat(server.asked).hasSize(3);
    app.run("pictures");
    assertThat(app.words()).contains("Pictures are off");
    assertThat(app.memory.getOrDefault("pictures", "")).isEmpty();
  }
}
