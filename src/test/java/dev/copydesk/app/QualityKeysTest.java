package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Sets the quality by single keys in the table, and repeats the last decision. */
class QualityKeysTest extends FiveStories {

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
  void aQualityWithACommaSetsNone() {
    for (String comma : new String[] {",", "."}) {
      app.sign("9");
      app.sign(comma);
      told("A quality is a whole number; nothing is set");
      app.sign("5");
      app.press(KeyCode.ENTER);
      assertThat(entry("a.md").quality()).hasValue(40);
      selected("a.md");
      assertThat(app.focused()).isSameAs(app.table());
    }
    app.sign("7");
    app.press(KeyCode.ENTER);
    assertThat(entry("a.md").quality()).hasValue(7);
  }

  @Test
  void whatIsTakenBackIsToldWithTheArticlesItHadChanged() {
    app.select("a.md", "b.md", "c.md");
    app.sign("4");
    app.sign("1");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.Z);
    told("Took back “Quality 41: 2 articles”");
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
  void savesAndGoesOn() {
    app.sign("9");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.ENTER, KeyCode.CONTROL);
    assertThat(site.read("a.md")).contains("quality: 9\n");
    selected("b.md");
  }
}
