package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Triage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The measure of a pass, from a cold start on the sample articles: how many keys it takes, all
 * pressed.
 */
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

  /** Clean stories that are to do, of which there are more than forty. */
  private static final String CLEAN = "is:todo -has:problems";

  @TempDir private Path directory;
  private AppOnScreen app;

  /** The keys pressed on the way to the stories, and those pressed to decide about them. */
  private int way;

  private int decisions;

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

  /** Looks for stories from the table and comes back to it, at the first that is found. */
  private void lookFor(String query) {
    search(query);
    assertThat(at()).isEqualTo(rows().getFirst());
  }

  private void search(String query) {
    app.sign("/");
    query.codePoints().mapToObj(Character::toString).forEach(app::sign);
    app.press(KeyCode.ENTER);
    way += 2 + query.length();
    assertThat(AppOnScreen.onFx(() -> app.model().rows().queryProperty().get())).isEqualTo(query);
    assertThat(app.focused()).isSameAs(app.table());
  }

  private void walk(KeyCode code, KeyCode... with) {
    app.press(code, with);
    way++;
  }

  private void decide(KeyCode code) {
    app.press(code);
    decisions++;
  }

  private void decide(String sign) {
    app.sign(sign);
    decisions++;
  }

  private List<ArticleId> rows() {
    return AppOnScreen.onFx(() -> app.model().rows().rows().stream().map(Entry::id).toList());
  }

  private List<ArticleId> selected() {
    return AppOnScreen.onFx(() -> app.model().showing().selectedProperty().get());
  }

  private ArticleId at() {
    assertThat(selected()).hasSize(1);
    return selected().getFirst();
  }

  /** As the library has it, whatever is shown. */
  private Entry entry(ArticleId id) {
    return AppOnScreen.onFx(() -> app.model().rows().rowsOf(List.of(id)).getFirst());
  }

  @Test
  void tenCleanStoriesAreTenKeys() {
    lookFor(CLEAN);
    List<ArticleId> ten = rows().subList(0, 10);
    for (ArticleId id : ten) {
      assertThat(at()).isEqualTo(id);
      decide(KeyCode.P);
    }
    assertThat(decisions).isEqualTo(10);
    assertThat(way).isLessThanOrEqualTo(23);
    assertThat(rows()).doesNotContainAnyElementsOf(ten);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(app.words()).contains("Saved 10 articles");
    search("is:published");
    assertThat(rows()).containsAll(ten);
  }

  @Test
  void fiveBrokenStoriesAreAtMostThreeKeysEach() {
    lookFor("problem:error");
    int rows = rows().size();
    List<String> mended = new ArrayList<>();
    for (int i = 0; i < rows && mended.size() < BROKEN.size(); i++) {
      ArticleId id = at();
      if (!BROKEN.contains(id.path())) {
        walk(KeyCode.J);
        continue;
      }
      decisions = 0;
      decide(KeyCode.P);
      assertThat(entry(id).published()).isNotEqualTo(Triage.YES);
      decide("1");
      decide(KeyCode.P);
      assertThat(decisions).isLessThanOrEqualTo(3);
      mended.add(id.path());
    }
    assertThat(mended).containsExactlyInAnyOrderElementsOf(BROKEN);
    // One for each story that is passed by, and the search.
    assertThat(way).isLessThanOrEqualTo(15 + rows - BROKEN.size());
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    search("is:published -has:problems");
    assertThat(rows()).containsAll(BROKEN.stream().map(ArticleId::new).toList());
  }

  @Test
  void aTopicForFortyIsAtMostEightKeys() {
    lookFor(CLEAN);
    walk(KeyCode.A, KeyCode.CONTROL);
    List<ArticleId> many = selected();
    assertThat(many).hasSizeGreaterThanOrEqualTo(40);
    decide(KeyCode.T);
    "ene".codePoints().mapToObj(Character::toString).forEach(this::decide);
    decide(KeyCode.ENTER);
    assertThat(app.find("#preview").isVisible()).isTrue();
    decide(KeyCode.ENTER);

    assertThat(decisions).isLessThanOrEqualTo(8);
    assertThat(way).isLessThanOrEqualTo(24);
    assertThat(many).allSatisfy(id -> assertThat(entry(id).topics()).contains("Energy"));
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(app.words()).contains("Saved ");
    search("topic:Energy");
    assertThat(rows()).containsAll(many);
  }
}
