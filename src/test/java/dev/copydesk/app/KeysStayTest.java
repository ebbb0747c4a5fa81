package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Triage;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hands at the table keep its keys, whatever is shown beside it and whatever they decide. */
class KeysStayTest {

  private static final int STORIES = 5;

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = new SiteOnDisk(directory.resolve("site"));
    for (int i = 0; i < STORIES; i++) {
      site.write(good(i), SiteOnDisk.story("Story " + i, "2026-03-01T10:00:00Z", 40 + i));
      site.write(
          broken(i),
          SiteOnDisk.story("Broken " + i, "2026-03-01T10:00:00Z", 60 + i)
              .replace("\"Broken " + i + "\"", "\"Broken " + i));
    }
    app = AppOnScreen.start();
    app.open(site.directory());
  }

  private static String good(int i) {
    return "a" + i + ".md";
  }

  private static String broken(int i) {
    return "b" + i + ".md";
  }

  @AfterEach
  void end() {
    app.close();
  }

  private Entry entry(String file) {
    return app.model().rows().rowsOf(List.of(new ArticleId(file))).getFirst();
  }

  private void standAt(String... files) {
    app.select(files);
    app.press(KeyCode.T, KeyCode.CONTROL);
  }

  private void isAt(String... files) {
    assertThat(app.model().showing().selectedProperty().get())
        .isEqualTo(List.of(files).stream().map(ArticleId::new).toList());
    assertThat(app.focused()).as("what has the keys").isSameAs(app.table());
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"DIGIT1", "DIGIT2", "DIGIT3", "DIGIT4", "DIGIT5"})
  void walkingOverUnreadableRowsKeepsTheKeysOnEveryPage(KeyCode page) {
    standAt(good(STORIES - 2));
    app.press(page, KeyCode.CONTROL);
    app.press(KeyCode.T, KeyCode.CONTROL);
    app.press(KeyCode.J);
    isAt(good(STORIES - 1));
    app.press(KeyCode.J);
    isAt(broken(0));
    app.press(KeyCode.DOWN);
    isAt(broken(1));
    app.press(KeyCode.K);
    app.press(KeyCode.K);
    isAt(good(STORIES - 1));
  }

  @Test
  void aRowOfBrokenStoriesIsMendedAndPublishedByThreeKeysEach() {
    app.after(() -> app.model().rows().setQuery("is:unreadable"));
    standAt(broken(0));
    app.press(KeyCode.DIGIT2, KeyCode.CONTROL);
    app.press(KeyCode.T, KeyCode.CONTROL);
    for (int i = 0; i < STORIES; i++) {
      app.press(KeyCode.P);
      assertThat(app.words()).contains("Not published");
      app.sign("1");
      app.press(KeyCode.P);
    }
    app.after(() -> app.model().rows().setQuery(""));
    assertThat(IntStream.range(0, STORIES).mapToObj(i -> entry(broken(i)).published()))
        .containsOnly(Triage.YES);
  }

  @Test
  void undoAtTheTableLeavesTheKeysThere() {
    standAt(good(0));
    app.press(KeyCode.T);
    app.typeLetters("Weather");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.J);
    app.press(KeyCode.Z);
    isAt(good(0));
    assertThat(entry(good(0)).topics()).containsExactly("Harbour");
    app.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
    isAt(good(0));
    assertThat(entry(good(0)).topics()).contains("Weather");
  }

  @Test
  void undoOfManySelectsAllOfThemAgain() {
    standAt(good(1), good(2), good(3));
    app.press(KeyCode.P);
    isAt(good(4));
    app.press(KeyCode.Z);
    isAt(good(1), good(2), good(3));
    app.press(KeyCode.HOME);
    app.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
    isAt(good(1), good(2), good(3));
  }

  @Test
  void undoBringsManyBackIntoTheirQueue() {
    app.after(() -> app.model().rows().setQuery("is:todo -is:unreadable"));
    standAt(good(0), good(1), good(2));
    app.press(KeyCode.P);
    isAt(good(3));
    assertThat(app.titles()).hasSize(2);
    app.press(KeyCode.Z);
    isAt(good(0), good(1), good(2));
    assertThat(app.titles()).hasSize(STORIES);
  }

  @Test
  void undoAtTheTableIsNotCalledBackFromWhereSheGoesOn() {
    standAt(good(0));
    app.press(KeyCode.P);
    app.press(KeyCode.Z);
    isAt(good(0));
    app.press(KeyCode.J);
    app.comeBack();
    isAt(good(1));
  }

  @Test
  void ticksCountForATopicAndForAChangeOfMany() {
    standAt(good(0));
    app.press(KeyCode.SPACE);
    app.press(KeyCode.SPACE);
    isAt(good(2));
    app.press(KeyCode.T);
    assertThat(app.words()).contains("Add a topic to 2 articles");
    app.press(KeyCode.ESCAPE);
    app.press(KeyCode.M, KeyCode.CONTROL);
    assertThat(app.words()).contains("Change 2 articles");
    app.press(KeyCode.ESCAPE);
    app.press(KeyCode.H, KeyCode.CONTROL);
    assertThat(app.words()).contains("Change 2 articles");
    app.press(KeyCode.ESCAPE);
    app.press(KeyCode.X, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(app.words()).contains("Change 2 articles");
    app.press(KeyCode.ESCAPE);
    app.press(KeyCode.C, KeyCode.CONTROL);
    assertThat(app.words()).contains("Copied 2 rows");
    isAt(good(2));
  }

  @Test
  void aDecisionThatStaysKeepsTheTicks() {
    standAt(good(0));
    app.press(KeyCode.SPACE);
    app.press(KeyCode.SPACE);
    app.sign("+");
    assertThat(entry(good(1)).quality()).hasValue(42);
    app.press(KeyCode.P);
    assertThat(entry(good(0)).published()).isEqualTo(Triage.YES);
    assertThat(entry(good(1)).published()).isEqualTo(Triage.YES);
    assertThat(entry(good(2)).published()).isEqualTo(Triage.NO);
    assertThat(app.words()).contains("the ticks are gone");
    app.press(KeyCode.Z);
    isAt(good(0), good(1));
  }

  @Test
  void keysPressedFasterThanTheWorkAreDoneInTheirOrder() {
    standAt(good(0));
    app.pressAtOnce(KeyCode.P, KeyCode.P, KeyCode.Z, KeyCode.T);
    assertThat(entry(good(0)).published()).isEqualTo(Triage.YES);
    assertThat(entry(good(1)).published()).isEqualTo(Triage.NO);
    assertThat(app.words()).contains("Add a topic to 1 article");
    app.typeLetters("Weather");
    app.press(KeyCode.ENTER);
    assertThat(entry(good(1)).topics()).contains("Weather");
  }
}
