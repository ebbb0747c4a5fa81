package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Triage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measure of a pass, from a cold start on the sample articles: how many keys it takes. */
class TriageOfSamplesTest {

  /** Each has one thing in the way; the first two cannot even be read. */
  private static final List<String> BROKEN =
      Stream.of(
              "2026-10-15-broken-colon-in-title.md",
              "2026-10-16-broken-missing-quote.md",
              "2026-11-03-broken-curly-quotes.md",
              "2026-11-05-title-twice.md",
              "archive/2021-03-01-impossible-date.md")
          .map("_news/"::concat)
          .toList();

  @TempDir private Path directory;
  private AppOnScreen app;
  private int keys;

  @BeforeEach
  void start() throws IOException {
    Path scratch = directory.resolve("scratch");
    SampleArticles.copy(Path.of("assets/sample-articles"), scratch);
    app = AppOnScreen.start();
    app.open(scratch);
  }

  @AfterEach
  void end() {
    app.close();
  }

  private Triage published(ArticleId id) {
    return app.model().rows().rowsOf(List.of(id)).getFirst().published();
  }

  private void publish() {
    app.press(KeyCode.P);
    keys++;
  }

  @Test
  void tenCleanStoriesAreTenKeys() {
    app.after(() -> app.model().rows().setQuery("is:todo -has:problems"));
    List<ArticleId> ten =
        app.model().rows().rows().stream().limit(10).map(entry -> entry.id()).toList();
    app.press(KeyCode.T, KeyCode.CONTROL);
    for (int i = 0; i < 10; i++) {
      publish();
    }
    assertThat(keys).isEqualTo(10);
    app.after(() -> app.model().rows().setQuery(""));
    assertThat(ten).hasSize(10).allMatch(id -> published(id) == Triage.YES);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(app.words()).contains("Saved 10 articles");
  }

  @Test
  void fiveBrokenStoriesAreAtMostThreeKeysEach() {
    for (String name : BROKEN) {
      app.select(name);
      app.press(KeyCode.T, KeyCode.CONTROL);
      keys = 0;
      publish();
      assertThat(published(new ArticleId(name))).isNotEqualTo(Triage.YES);
      app.sign("1");
      keys++;
      publish();
      assertThat(keys).isLessThanOrEqualTo(3);
      assertThat(published(new ArticleId(name))).as(name).isEqualTo(Triage.YES);
    }
  }
}
