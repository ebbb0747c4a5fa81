package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.session.Triage;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decides about stories by single keys in the table, as she does it. */
class TriageTest {

  private static final List<String> FILES = List.of("a.md", "b.md", "c.md", "d.md", "e.md");

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = new SiteOnDisk(directory.resolve("site"));
    for (int i = 0; i < FILES.size(); i++) {
      site.write(FILES.get(i), story("Story " + (i + 1), 40 + i));
    }
    app = AppOnScreen.start();
    app.open(site.directory());
    app.select("a.md");
    app.press(KeyCode.T, KeyCode.CONTROL);
  }

  private static String story(String title, int quality) {
    return SiteOnDisk.story(title, "2026-03-01T10:00:00Z", quality);
  }

  @AfterEach
  void end() {
    app.close();
  }

  private Entry entry(String file) {
    return app.model().rows().rowsOf(List.of(new ArticleId(file))).getFirst();
  }

  private void selected(String... files) {
    assertThat(app.model().showing().selectedProperty().get())
        .isEqualTo(Arrays.stream(files).map(ArticleId::new).toList());
  }

  private void told(String words) {
    assertThat(app.model().statusProperty().get().text()).contains(words);
  }

  private void query(String text) {
    app.after(() -> app.model().rows().setQuery(text));
  }

  private void saveAll() {
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
  }

  @Test
  void publishesAndGoesOn() {
    app.press(KeyCode.P);
    assertThat(entry("a.md").published()).isEqualTo(Triage.YES);
    told("Published: “Story 1”");
    selected("b.md");
  }

  @Test
  void unpublishesAndGoesOn() {
    site.write("a.md", site.read("a.md").replace("published: false", "published: true"));
    app.comeBack();
    app.press(KeyCode.U);
    assertThat(entry("a.md").published()).isEqualTo(Triage.NO);
    selected("b.md");
  }

  @Test
  void removesInOneStep() {
    String before = site.read("a.md");
    app.press(KeyCode.X);
    assertThat(entry("a.md").removed()).isTrue();
    assertThat(entry("a.md").published()).isEqualTo(Triage.NO);
    selected("b.md");
    saveAll();
    assertThat(site.read("a.md"))
        .isEqualTo(before.replace("published: false\n", "published: false\nremoved: true\n"));
    app.press(KeyCode.Z);
    saveAll();
    assertThat(site.read("a.md")).isEqualTo(before);
    selected("a.md");
  }

  @Test
  void publishingTakesARemovedStoryBackIn() {
    app.press(KeyCode.X);
    app.press(KeyCode.K);
    app.press(KeyCode.P);
    assertThat(entry("a.md").published()).isEqualTo(Triage.YES);
    assertThat(entry("a.md").removed()).isFalse();
  }

  @Test
  void putsAsideWithoutAnEdit() {
    app.press(KeyCode.L);
    assertThat(entry("a.md").aside()).isTrue();
    assertThat(entry("a.md").unsaved()).isFalse();
    selected("b.md");
    app.press(KeyCode.Z);
    assertThat(entry("a.md").aside()).isFalse();
    selected("a.md");
  }

  @Test
  void unpublishingTakesUpWhatWasPutAside() {
    app.press(KeyCode.L);
    app.press(KeyCode.K);
    app.press(KeyCode.U);
    assertThat(entry("a.md").aside()).isFalse();
    assertThat(entry("a.md").unsaved()).isFalse();
  }

  @Test
  void whatIsAlreadySoSaysSoAndGoesOn() {
    app.press(KeyCode.P);
    app.select("a.md");
    app.press(KeyCode.P);
    told("Already published");
    selected("b.md");
    assertThat(app.model().undoNameProperty().get()).isEqualTo("Publish: Story 1");
  }

  @Test
  void digitsAreAQuality() {
    app.sign("9");
    app.sign("5");
    assertThat(app.words()).contains("Quality", "95", "Enter sets it");
    app.press(KeyCode.ENTER);
    assertThat(entry("a.md").quality()).hasValue(95);
    told("Quality 95");
    selected("a.md");
    assertThat(app.find("#triage-line").isVisible()).isFalse();
  }

  @Test
  void escapeLeavesTheDigits() {
    query("story");
    app.sign("9");
    app.sign("5");
    app.press(KeyCode.BACK_SPACE);
    assertThat(app.words()).doesNotContain("95");
    app.press(KeyCode.ESCAPE);
    assertThat(app.find("#triage-line").isVisible()).isFalse();
    assertThat(entry("a.md").quality()).hasValue(40);
    assertThat(app.model().rows().queryProperty().get()).isEqualTo("story");
  }

  @Test
  void digitsOfAnotherStoryAreForgotten() {
    app.sign("9");
    app.press(KeyCode.J);
    app.sign("7");
    app.press(KeyCode.ENTER);
    assertThat(entry("a.md").quality()).hasValue(40);
    assertThat(entry("b.md").quality()).hasValue(7);
  }

  @Test
  void plusAndMinusChangeQualityByOne() {
    app.sign("+");
    app.sign("+");
    app.sign("-");
    assertThat(entry("a.md").quality()).hasValue(41);
    selected("a.md");
    app.press(KeyCode.Z);
    assertThat(entry("a.md").quality()).hasValue(42);
    app.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(entry("a.md").quality()).hasValue(41);
  }

  @Test
  void theLastDecisionIsRepeated() {
    app.sign(".");
    told("no decision to repeat");
    app.sign("9");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.J);
    app.sign(".");
    assertThat(entry("b.md").quality()).hasValue(9);
    app.press(KeyCode.L);
    app.sign(".");
    assertThat(entry("c.md").aside()).isTrue();
    selected("d.md");
  }

  @Test
  void aNoteIsKeptOutsideTheArticle() {
    app.press(KeyCode.N);
    assertThat(app.focused().getId()).isEqualTo("triage-note");
    app.type("ask the harbour master");
    app.press(KeyCode.ENTER);
    assertThat(entry("a.md").note()).isEqualTo("ask the harbour master");
    assertThat(entry("a.md").unsaved()).isFalse();
    assertThat(app.words()).contains("ask the harbour master");
    assertThat(app.focused().getId()).isEqualTo("articles");
    app.press(KeyCode.J);
    assertThat(app.words()).doesNotContain("ask the harbour master");
    app.press(KeyCode.Z);
    assertThat(entry("a.md").note()).isEmpty();
  }

  @Test
  void escapeLeavesTheNoteAsItWas() {
    app.press(KeyCode.N);
    app.type("no");
    app.press(KeyCode.ESCAPE);
    assertThat(entry("a.md").note()).isEmpty();
    assertThat(app.focused().getId()).isEqualTo("articles");
  }

  @Test
  void tickedRowsAreTheNextDecisionsSelection() {
    app.press(KeyCode.SPACE);
    selected("b.md");
    app.press(KeyCode.J);
    app.press(KeyCode.SPACE);
    selected("d.md");
    told("2 ticked");
    app.press(KeyCode.P);
    told("Published: 2 articles");
    assertThat(entry("a.md").published()).isEqualTo(Triage.YES);
    assertThat(entry("b.md").published()).isEqualTo(Triage.NO);
    assertThat(entry("c.md").published()).isEqualTo(Triage.YES);
    assertThat(entry("d.md").published()).isEqualTo(Triage.NO);
    selected("d.md");
    assertThat(app.model().deciding().ticks().tickedProperty().get()).isEmpty();
    app.press(KeyCode.Z);
    assertThat(app.model().undoNameProperty().get()).isEmpty();
  }

  @Test
  void escapeUnticks() {
    query("story");
    app.press(KeyCode.SPACE);
    app.press(KeyCode.ESCAPE);
    assertThat(app.model().deciding().ticks().tickedProperty().get()).isEmpty();
    assertThat(app.model().rows().queryProperty().get()).isEqualTo("story");
    app.press(KeyCode.ESCAPE);
    // A query that finds something stays; only one that finds nothing goes.
    assertThat(app.model().rows().queryProperty().get()).isEqualTo("story");
  }

  @Test
  void aRowThatIsHiddenLosesItsTick() {
    app.press(KeyCode.SPACE);
    query("\"Story 3\"");
    assertThat(app.model().deciding().ticks().tickedProperty().get()).isEmpty();
  }

  @Test
  void goesOnInTheDirectionOfTravel() {
    app.select("d.md");
    app.press(KeyCode.K);
    app.press(KeyCode.P);
    selected("b.md");
    app.press(KeyCode.DOWN);
    app.press(KeyCode.P);
    selected("d.md");
  }

  @Test
  void staysAtTheLastAndSaysSo() {
    app.select("e.md");
    app.press(KeyCode.P);
    selected("e.md");
    told("the last one this way");
    app.press(KeyCode.P);
    told("Already published");
    selected("e.md");
  }

  @Test
  void lettersExtendTheSelection() {
    app.press(KeyCode.J, KeyCode.SHIFT);
    app.press(KeyCode.J, KeyCode.SHIFT);
    selected("a.md", "b.md", "c.md");
    app.press(KeyCode.K, KeyCode.SHIFT);
    selected("a.md", "b.md");
    app.press(KeyCode.J, KeyCode.SHIFT);
    app.press(KeyCode.P);
    selected("d.md");
  }

  @Test
  void aQueueShrinksToZeroAndOnlyTheDecisionIsWritten() {
    List<String> before = FILES.stream().map(site::read).toList();
    query("is:todo");
    app.press(KeyCode.P);
    told("4 left");
    assertThat(app.titles()).hasSize(4);
    app.press(KeyCode.X);
    app.press(KeyCode.L);
    app.press(KeyCode.P);
    told("1 left");
    app.press(KeyCode.P);
    told("nothing is left here");
    assertThat(app.titles()).isEmpty();
    saveAll();
    assertThat(site.read("a.md")).isEqualTo(published(before.get(0)));
    assertThat(site.read("b.md"))
        .isEqualTo(
            before.get(1).replace("published: false\n", "published: false\nremoved: true\n"));
    assertThat(site.read("c.md")).isEqualTo(before.get(2));
    assertThat(site.read("d.md")).isEqualTo(published(before.get(3)));
    assertThat(site.read("e.md")).isEqualTo(published(before.get(4)));
  }

  private static String published(String text) {
    return text.replace("published: false", "published: true");
  }

  @Test
  void undoBringsTheStoryBackIntoItsQueue() {
    query("is:todo");
    app.press(KeyCode.P);
    app.press(KeyCode.P);
    app.press(KeyCode.Z);
    assertThat(app.titles()).contains("Story 2");
    selected("b.md");
  }

  @Test
  void quickKeysDecideAboutEachStoryOnce() {
    app.after(
        () -> {
          for (int i = 0; i < 3; i++) {
            Event.fireEvent(
                app.table(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.P, false, false, false, false));
          }
        });
    app.after(() -> {});
    app.after(() -> {});
    assertThat(FILES.subList(0, 3)).allMatch(file -> entry(file).published() == Triage.YES);
    assertThat(entry("d.md").published()).isEqualTo(Triage.NO);
    selected("d.md");
  }

  @Test
  void opensTheLinkInTheBrowser() {
    app.press(KeyCode.F3);
    assertThat(app.browsed).containsExactly("https://news.example.test/40");
    site.write(
        "b.md", site.read("b.md").replace("https://news.example.test/41", "javascript:alert(1)"));
    app.comeBack();
    app.press(KeyCode.J);
    app.press(KeyCode.F3);
    assertThat(app.browsed).hasSize(1);
    told("no web address");
  }

  @Test
  void savesAndGoesOn() {
    app.sign("9");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.ENTER, KeyCode.CONTROL);
    assertThat(site.read("a.md")).contains("quality: 9\n");
    selected("b.md");
  }

  @Test
  void lettersTypedInATextAreText() {
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.press(KeyCode.P);
    app.press(KeyCode.X);
    assertThat(entry("a.md").unsaved()).isFalse();
  }
}
