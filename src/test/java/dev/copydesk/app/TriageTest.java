package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Triage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Decides about stories by single keys in the table, as she does it. */
class TriageTest extends FiveStories {

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
  void lettersTypedInATextAreText() {
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.press(KeyCode.P);
    app.press(KeyCode.X);
    assertThat(entry("a.md").unsaved()).isFalse();
  }

  @Test
  void aFileThatCannotBeReadIsRefusedWithTheWordsOfItsRow() {
    site.write(
        "a.md",
        site.read("a.md")
            .replace("title:", "<<<<<<< ours\ntitle: \"One\"\n=======\nheadline:")
            .replace("category:", ">>>>>>> theirs\ncategory:"));
    app.press(KeyCode.F5);
    app.select("a.md");
    app.press(KeyCode.T, KeyCode.CONTROL);
    app.press(KeyCode.X);
    told("a.md · " + entry("a.md").whyUnreadable().orElseThrow());
    assertThat(entry("a.md").whyUnreadable().orElseThrow()).contains("merge");
  }
}
