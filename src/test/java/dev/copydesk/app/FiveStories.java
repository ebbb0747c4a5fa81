package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Five stories to decide about, the first of them selected and the keys in the table. */
class FiveStories {

  static final List<String> FILES = List.of("a.md", "b.md", "c.md", "d.md", "e.md");

  @TempDir private Path directory;
  SiteOnDisk site;
  AppOnScreen app;

  @BeforeEach
  void start() {
    site = new SiteOnDisk(directory.resolve("site"));
    for (int i = 0; i < FILES.size(); i++) {
      site.write(
          FILES.get(i), SiteOnDisk.story("Story " + (i + 1), "2026-03-01T10:00:00Z", 40 + i));
    }
    app = AppOnScreen.start();
    app.open(site.directory());
    app.select("a.md");
    app.press(KeyCode.T, KeyCode.CONTROL);
  }

  @AfterEach
  void end() {
    app.close();
  }

  Entry entry(String file) {
    return app.model().rows().rowsOf(List.of(new ArticleId(file))).getFirst();
  }

  void selected(String... files) {
    assertThat(app.model().showing().selectedProperty().get())
        .isEqualTo(Arrays.stream(files).map(ArticleId::new).toList());
  }

  void told(String words) {
    assertThat(app.model().statusProperty().get().text()).contains(words);
  }

  void query(String text) {
    app.after(() -> app.model().rows().setQuery(text));
  }

  void saveAll() {
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
  }
}
