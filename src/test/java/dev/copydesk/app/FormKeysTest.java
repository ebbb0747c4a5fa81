package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form by keys: from story to story, from field to field, to the table and back. */
class FormKeysTest {

  private static final String RELATED =
      """
      related:
        - title: "Locks opened"
          quality: 3
        - title: "Weirs closed"
      """;

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = SiteOnDisk.small(directory);
    site.write(
        "news/canal.md",
        site.read("news/canal.md").replace("topics:", RELATED + "mood: calm\ntopics:"));
    app = AppOnScreen.start();
    app.open(directory);
  }

  @AfterEach
  void end() {
    app.close();
  }

  private ArticleId one() {
    return app.model().showing().one().orElseThrow();
  }

  private TextInputControl box() {
    return (TextInputControl) app.focused();
  }

  private boolean isTableFocused() {
    return app.focused() == app.table();
  }

  @Test
  void goesFromStoryToStoryInTheSameFieldAndStaysOnTheLast() {
    app.select("news/canal.md");
    app.focusField("quality");
    app.type("56");
    app.press(KeyCode.DOWN, KeyCode.ALT);
    assertThat(one().path()).isEqualTo("news/bridge.md");
    assertThat(box().getText()).isEqualTo("70");
    assertThat(box().getSelectedText()).isEqualTo("70");
    app.type("71");
    app.press(KeyCode.UP, KeyCode.ALT);
    assertThat(box().getText()).isEqualTo("56");
    app.press(KeyCode.UP, KeyCode.ALT);
    assertThat(one().path()).isEqualTo("news/canal.md");
    assertThat(app.words()).contains("This is the first story here.");
    assertThat(box().getText()).isEqualTo("56");
    assertThat(app.model().rows().rows())
        .filteredOn(Entry::unsaved)
        .extracting(entry -> entry.quality().getAsLong())
        .containsExactly(56L, 71L);
  }

  @Test
  void aStoryWithoutThatFieldHasTheFocusInTheNearestOne() {
    app.select("news/canal.md");
    app.focusField("related[1].title");
    app.press(KeyCode.DOWN, KeyCode.ALT);
    assertThat(one().path()).isEqualTo("news/bridge.md");
    assertThat(app.onForm()).hasValue("related");
    app.press(KeyCode.UP, KeyCode.ALT);
    app.focusField("mood");
    app.press(KeyCode.DOWN, KeyCode.ALT);
    assertThat(app.onForm()).isPresent();
  }

  @Test
  void aStoryThatCannotBeReadIsPassedWithTheFieldKept() {
    site.write("news/older.md", SiteOnDisk.story("Older", "2020-01-01T10:00:00Z", 5));
    app.comeBack();
    List<String> files =
        AppOnScreen.onFx(
            () -> app.model().rows().rows().stream().map(entry -> entry.id().path()).toList());
    app.select(files.get(files.indexOf("news/damaged.md") - 1));
    app.focusField("heat");
    app.press(KeyCode.DOWN, KeyCode.ALT);
    assertThat(one().path()).isEqualTo("news/damaged.md");
    app.press(KeyCode.UP, KeyCode.ALT);
    assertThat(app.onForm()).hasValue("heat");
  }

  @Test
  void escapeHandsOverAndGoesToTheTableAndEGoesBackToTheField() {
    app.select("news/canal.md");
    app.press(KeyCode.E);
    assertThat(app.onForm()).hasValue("title");
    app.focusField("excerpt");
    app.type("Ice on the canal.");
    app.press(KeyCode.ESCAPE);
    assertThat(isTableFocused()).isTrue();
    assertThat(app.model().saving().unsavedProperty().get()).isEqualTo(1);
    app.press(KeyCode.E);
    assertThat(app.onForm()).hasValue("excerpt");
    app.press(KeyCode.ESCAPE);
    app.press(KeyCode.ENTER);
    assertThat(box().getText()).isEqualTo("Ice on the canal.");
  }

  @Test
  void escapeClosesAListFirst() {
    app.select("news/canal.md");
    app.focusField("topics");
    app.type("Har");
    app.press(KeyCode.ESCAPE);
    assertThat(app.onForm()).hasValue("topics");
    app.press(KeyCode.ESCAPE);
    assertThat(isTableFocused()).isTrue();
  }

  @Test
  void whatDoesNotFitIsGivenUpByEscapeBeforeTheFormIsLeft() {
    app.select("news/canal.md");
    app.focusField("quality");
    app.type("many");
    app.press(KeyCode.ESCAPE);
    assertThat(box().getText()).isEqualTo("55");
    app.press(KeyCode.ESCAPE);
    assertThat(isTableFocused()).isTrue();
  }

  @Test
  void jumpsToAFieldByItsName() {
    app.select("news/canal.md");
    app.press(KeyCode.J, KeyCode.CONTROL);
    app.type("rel 2 tit");
    ListView<?> list = (ListView<?>) app.find("#jump");
    assertThat(AppOnScreen.onFx(() -> list.getItems().size())).isEqualTo(1);
    app.press(KeyCode.ENTER);
    assertThat(app.onForm()).hasValue("related[1].title");
    assertThat(box().getText()).isEqualTo("Weirs closed");
    app.press(KeyCode.J, KeyCode.CONTROL);
    app.type("mood");
    app.press(KeyCode.ENTER);
    assertThat(app.onForm()).hasValue("mood");
    app.press(KeyCode.J, KeyCode.CONTROL);
    app.press(KeyCode.ESCAPE);
    assertThat(app.onForm()).hasValue("mood");
    assertThat(AppOnScreen.onFx(() -> list.getParent().isVisible())).isFalse();
  }

  @Test
  void undoBringsBackRowFieldAndCaretEvenWhereTheSearchHidesTheStory() {
    app.select("news/canal.md");
    app.focusField("title");
    app.type("Canal thaws over");
    app.press(KeyCode.ESCAPE);
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.type("bridge");
    app.press(KeyCode.ENTER);
    assertThat(app.titles()).containsExactly("Bridge opens for bicycles");
    app.press(KeyCode.Z);
    assertThat(one().path()).isEqualTo("news/canal.md");
    assertThat(app.titles()).containsExactly("Canal freezes over", "Bridge opens for bicycles");
    assertThat(app.model().rows().queryProperty().get()).isEqualTo("bridge");
    assertThat(app.words()).contains("not in this list");
    assertThat(isTableFocused()).isTrue();
    app.press(KeyCode.E);
    assertThat(app.onForm()).hasValue("title");
    assertThat(box().getCaretPosition()).isEqualTo("Canal freeze".length());
    assertThat(box().getSelectedText()).isEmpty();
    app.press(KeyCode.DOWN, KeyCode.ALT);
    assertThat(app.titles()).containsExactly("Bridge opens for bicycles");
    assertThat(app.words()).contains("1 left this list").doesNotContain("not in this list");
  }

  @Test
  void anEditedStoryStaysInTheListUntilSheGoesOn() {
    app.after(() -> app.model().rows().setQuery("invented story"));
    app.select("news/bridge.md");
    app.focusField("excerpt");
    app.type("Another.");
    app.press(KeyCode.ENTER);
    assertThat(app.titles())
        .containsExactly(
            "Canal freezes over", "Bridge opens for bicycles", "Anchor found in the park");
    app.press(KeyCode.DOWN, KeyCode.ALT);
    assertThat(app.titles()).containsExactly("Canal freezes over", "Anchor found in the park");
    assertThat(app.words()).contains("1 left this list");
  }

  @Test
  void fromTheSourceOfOneTheKeysGoIntoTheFormOfSeveral() {
    app.select("news/canal.md");
    app.press(KeyCode.DIGIT2, KeyCode.CONTROL);
    app.select("news/canal.md", "news/bridge.md");
    assertThat(app.onForm()).hasValue("title");
    app.press(KeyCode.ESCAPE);
    assertThat(isTableFocused()).isTrue();
  }

  @Test
  void savingTellsWhatIsTypedAndDoesNotFit() {
    app.select("news/canal.md");
    app.focusField("quality");
    app.type("many");
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(app.words())
        .contains("Nothing saved; what is typed does not fit or is not written yet: quality")
        .doesNotContain("Nothing to save");
  }

  @Test
  void severalSelectedAreEditedByKeysInOneStep() {
    app.select("news/canal.md", "news/bridge.md", "news/damaged.md");
    assertThat(app.words()).contains("3 selected", "1 of 3 cannot be read and stays as it is");
    app.press(KeyCode.E);
    assertThat(app.onForm()).hasValue("title");
    app.press(KeyCode.J, KeyCode.CONTROL);
    app.type("quality");
    app.press(KeyCode.ENTER);
    assertThat(box().getPromptText()).isEqualTo("varies");
    app.type("80");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.ESCAPE);
    assertThat(isTableFocused()).isTrue();
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read("news/canal.md")).contains("quality: 80\n");
    assertThat(site.read("news/bridge.md")).contains("quality: 80\r\n");
    app.press(KeyCode.Z);
    assertThat(isTableFocused()).isTrue();
    app.press(KeyCode.ENTER);
    assertThat(app.onForm()).hasValue("quality");
    assertThat(box().getPromptText()).isEqualTo("varies");
    assertThat(app.words()).contains("3 selected");
  }
}
