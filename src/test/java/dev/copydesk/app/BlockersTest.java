package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Triage;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** What stands in the way of publishing is told in the window and mended by single keys. */
class BlockersTest extends FiveStories {

  @Test
  void blockersAreMendedByDigitsAndThenItIsPublished() {
    site.write(
        "b.md",
        site.read("b.md")
            .replace("published: false", "published: false\npublished: false")
            .replace("2026-03-01T10:00:00Z", "2026-02-30T10:00:00Z"));
    app.comeBack();
    app.select("b.md");
    app.press(KeyCode.P);
    assertThat(entry("b.md").published()).isNotEqualTo(Triage.YES);
    assertThat(app.words()).contains("Not published");
    int errors = entry("b.md").problems().size();
    app.sign("1");
    assertThat(entry("b.md").problems().size()).isLessThan(errors);
    selected("b.md");
    app.press(KeyCode.Z);
    assertThat(entry("b.md").problems()).hasSize(errors);
    app.press(KeyCode.ESCAPE);
    assertThat(app.words()).doesNotContain("Not published");
    app.press(KeyCode.P);
    app.sign("1");
    assertThat(app.words()).contains("Nothing is in the way");
    app.press(KeyCode.P);
    told("“published” stands twice");
    assertThat(app.words()).contains("Not published", "Keep one of them");
    app.sign("1");
    assertThat(app.words()).contains("Nothing is in the way");
    app.press(KeyCode.P);
    told("Published");
    assertThat(entry("b.md").published()).isEqualTo(Triage.YES);
    assertThat(app.focused().getId()).isEqualTo("articles");
  }

  @Test
  void publishesInSpiteOfErrors() {
    site.write("a.md", site.read("a.md").replace("title: \"Story 1\"\n", ""));
    app.comeBack();
    app.press(KeyCode.P);
    assertThat(app.words()).contains("Not published");
    selected("a.md");
    app.press(KeyCode.P);
    assertThat(entry("a.md").published()).isEqualTo(Triage.NO);
    app.press(KeyCode.P, KeyCode.SHIFT);
    assertThat(entry("a.md").published()).isEqualTo(Triage.YES);
    selected("b.md");
    assertThat(app.words()).doesNotContain("Not published");
  }

  @Test
  void whatADigitDoesIsReadableInANarrowWindowAndShownOnHover() {
    site.write(
        "b.md", site.read("b.md").replace("published: false", "published: true\npublished: false"));
    app.comeBack();
    app.after(() -> app.node("#window").getScene().getWindow().setWidth(640));
    app.select("b.md");
    app.press(KeyCode.P);
    List<Button> ways =
        AppOnScreen.onFx(
            () ->
                app.all(Button.class).stream()
                    .filter(button -> button.getAccessibleText() != null)
                    .filter(button -> button.getAccessibleText().matches(".*, key \\d"))
                    .toList());
    assertThat(ways).hasSizeGreaterThan(1);
    for (Button way : ways) {
      String seen =
          way.getChildrenUnmodifiable().stream()
              .filter(Text.class::isInstance)
              .map(node -> ((Text) node).getText().replaceAll("\\s", ""))
              .findFirst()
              .orElseThrow();
      assertThat(seen).isEqualTo(way.getText().replaceAll("\\s", ""));
      assertThat(way.getTooltip().getText()).contains("− published:");
    }
  }

  @Test
  void ofManyThoseWithErrorsAreHeldBack() {
    site.write("b.md", site.read("b.md").replace("title: \"Story 2\"\n", ""));
    app.comeBack();
    app.press(KeyCode.SPACE);
    app.press(KeyCode.SPACE);
    app.press(KeyCode.SPACE);
    app.press(KeyCode.P);
    told("Published: 2 articles · 1 held back");
    selected("b.md");
    assertThat(entry("c.md").published()).isEqualTo(Triage.YES);
    assertThat(entry("b.md").published()).isEqualTo(Triage.NO);
  }
}
