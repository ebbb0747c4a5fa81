package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Triage;
import dev.copydesk.ui.Hands;
import java.util.OptionalLong;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Keys that are pressed faster than they are carried out: each is meant for what it came after. */
class FastHandTest extends FiveStories {

  private void press(KeyCode code, KeyCode... with) {
    Hands.press(app.table(), code, with);
  }

  private void atOnce(Runnable keys) {
    app.after(keys);
    app.after(() -> {});
    app.after(() -> {});
  }

  @Test
  void allThatWasDecidedBeforeASaveIsSaved() {
    atOnce(
        () -> {
          press(KeyCode.P);
          press(KeyCode.P);
          press(KeyCode.P);
          press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
        });
    assertThat(FILES.subList(0, 3))
        .allSatisfy(file -> assertThat(site.read(file)).contains("published: true"));
    assertThat(site.read("d.md")).contains("published: false");
  }

  @Test
  void whatWasTakenBackBeforeASaveIsNotSaved() {
    app.press(KeyCode.P);
    app.press(KeyCode.P);
    atOnce(
        () -> {
          press(KeyCode.Z);
          press(KeyCode.Z);
          press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
        });
    assertThat(FILES).allSatisfy(file -> assertThat(site.read(file)).contains("published: false"));
  }

  @Test
  void enterSetsTheQualityThatWasTypedAfterADecision() {
    atOnce(
        () -> {
          press(KeyCode.P);
          Hands.type(app.table(), "8");
          Hands.type(app.table(), "1");
          press(KeyCode.ENTER);
        });
    assertThat(entry("a.md").published()).isEqualTo(Triage.YES);
    assertThat(entry("b.md").quality()).isEqualTo(OptionalLong.of(81));
    assertThat(app.focused()).isSameAs(app.table());
  }

  @Test
  void backspaceAndEscapeWaitTheirTurn() {
    atOnce(
        () -> {
          press(KeyCode.P);
          Hands.type(app.table(), "8");
          Hands.type(app.table(), "1");
          press(KeyCode.BACK_SPACE);
          press(KeyCode.ENTER);
        });
    assertThat(entry("b.md").quality()).isEqualTo(OptionalLong.of(8));
    long before = entry("c.md").quality().orElseThrow();
    app.press(KeyCode.J);
    atOnce(
        () -> {
          press(KeyCode.L);
          Hands.type(app.table(), "9");
          press(KeyCode.ESCAPE);
          press(KeyCode.ENTER);
        });
    assertThat(entry("d.md").quality()).hasValue(43);
    assertThat(entry("c.md").quality()).hasValue(before);
    selected("d.md");
    assertThat(app.focused()).as("Enter opens the form").isNotSameAs(app.table());
  }

  @Test
  void aRangeBeginsWhereADecisionLed() {
    app.press(KeyCode.U);
    app.press(KeyCode.U);
    selected("c.md");
    app.press(KeyCode.DOWN, KeyCode.SHIFT);
    selected("c.md", "d.md");
    app.press(KeyCode.DOWN, KeyCode.SHIFT);
    selected("c.md", "d.md", "e.md");
    app.press(KeyCode.UP, KeyCode.SHIFT);
    selected("c.md", "d.md");
  }

  @Test
  void aRangeGoesOnBothWaysAfterItsRowsWereSwapped() {
    app.press(KeyCode.J);
    app.press(KeyCode.DOWN, KeyCode.SHIFT);
    app.press(KeyCode.DOWN, KeyCode.SHIFT);
    selected("b.md", "c.md", "d.md");
    app.sign("+");
    app.press(KeyCode.DOWN, KeyCode.SHIFT);
    selected("b.md", "c.md", "d.md", "e.md");
  }

  @Test
  void whereHerFileIsGoneSheStandsAtTheNextOneAndIsTold() {
    app.press(KeyCode.J);
    app.press(KeyCode.J);
    site.delete("d.md");
    app.press(KeyCode.J);
    assertThat(app.titles()).doesNotContain("Story 4");
    selected("e.md");
    told("“d.md” is gone from the disk");
    site.delete("e.md");
    app.comeBack();
    selected("c.md");
  }

  @Test
  void aSearchThatFindsNothingLeavesHerWhereSheWas() {
    query("story");
    app.press(KeyCode.J);
    app.press(KeyCode.J);
    selected("c.md");
    app.sign("/");
    app.type("xqxq");
    assertThat(app.titles()).isEmpty();
    app.press(KeyCode.ESCAPE);
    app.press(KeyCode.ESCAPE);
    assertThat(app.titles()).hasSize(5);
    selected("c.md");
    assertThat(app.focused()).isSameAs(app.table());
  }

  @Test
  void aDecisionAfterATakingBackIsAboutTheStoryThatCameBack() {
    query("is:todo");
    app.press(KeyCode.P);
    selected("b.md");
    atOnce(
        () -> {
          press(KeyCode.Z);
          press(KeyCode.X);
        });
    query("");
    assertThat(entry("a.md").removed()).isTrue();
    assertThat(entry("b.md").removed()).isFalse();
  }

  private void saysAreDone(Runnable click) {
    atOnce(
        () -> {
          press(KeyCode.P);
          press(KeyCode.S, KeyCode.CONTROL);
          click.run();
        });
    assertThat(site.read("a.md")).contains("published: true");
  }

  private void click(String file) {
    int row = FILES.indexOf(file);
    app.table().getSelectionModel().clearAndSelect(row);
  }

  @Test
  void aSaveIsOfTheArticleItWasPressedOnWhereverSheGoes() {
    saysAreDone(() -> click("d.md"));
    selected("d.md");
  }

  @Test
  void aSaveAtOnceIsOfTheArticleItWasPressedOn() {
    saysAreDone(() -> {});
    selected("b.md");
  }

  @Test
  void aSaveThatGoesOnSavesWhereverSheGoes() {
    app.press(KeyCode.X);
    app.select("a.md");
    atOnce(
        () -> {
          press(KeyCode.P);
          press(KeyCode.ENTER, KeyCode.CONTROL);
          click("d.md");
        });
    assertThat(site.read("a.md")).contains("published: true");
    selected("d.md");
  }

  @Test
  void whatIsAboutNoRowIsDoneWhereverSheGoes() {
    app.press(KeyCode.J);
    atOnce(
        () -> {
          press(KeyCode.P);
          press(KeyCode.P);
          press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
          press(KeyCode.Q, KeyCode.CONTROL);
          click("e.md");
        });
    assertThat(site.read("b.md")).contains("published: true");
    assertThat(site.read("c.md")).as("is about a row").contains("published: false");
    assertThat(app.ended).isTrue();
  }

  @Test
  void theFormIsOpenedOnlyWhenItIsThatOfTheStorySheIsAt() {
    atOnce(
        () -> {
          press(KeyCode.P);
          press(KeyCode.E);
          assertThat(app.focusOwner()).as("the form is still that of a.md").isSameAs(app.table());
          press(KeyCode.X);
        });
    assertThat(app.focused()).isNotSameAs(app.table());
    selected("b.md");
    assertThat(entry("b.md").removed()).isFalse();
    told("1 key was not carried out: the article was not open yet");
    app.press(KeyCode.T, KeyCode.CONTROL);
    atOnce(
        () -> {
          press(KeyCode.J);
          press(KeyCode.E);
          assertThat(app.focusOwner()).as("the form is still that of b.md").isSameAs(app.table());
        });
    assertThat(app.focused()).isNotSameAs(app.table());
    selected("c.md");
  }
}
