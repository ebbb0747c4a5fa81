package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.session.Entry;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Some part always has the keys, Esc leads back to the table, and what is shown is what happens.
 */
class NoDeadKeysTest {

  private static final String ANCHOR = "news/anchor.md";
  private static final String BRIDGE = "news/bridge.md";
  private static final String DAMAGED = "news/damaged.md";

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = SiteOnDisk.small(directory);
    app = AppOnScreen.start();
    app.open(site.directory());
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

  private void isAtTable() {
    assertThat(app.focused()).as("what has the keys").isSameAs(app.table());
  }

  private long bareOnes() {
    return AppOnScreen.onFx(
        () ->
            app.all(Label.class).stream()
                .filter(AppOnScreen::isShown)
                .filter(label -> label.getStyleClass().contains("cd-key"))
                .filter(label -> label.getText().equals("1"))
                .count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "form",
        "source",
        "changes",
        "history",
        "stories",
        "detail",
        "problems",
        "sidebar",
        "find",
        "palette",
        "keys",
        "change-many",
        "replace-text",
        "swap-source",
        "topics",
        "note",
        "statistics",
        "jump-to-field",
        "next-pane",
        "save-view",
        "next-problem",
        "edit-cell"
      })
  void escapeLeadsBackToTheTable(String command) {
    for (String story : List.of(BRIDGE, DAMAGED)) {
      standAt(story);
      if (app.commands().stream()
          .noneMatch(it -> it.name().id().equals(command) && it.enabled().get())) {
        continue;
      }
      app.run(command);
      assertThat(app.focused()).isNotNull();
      for (int i = 0; i < 3 && app.focused() != app.table(); i++) {
        app.press(KeyCode.ESCAPE);
      }
      isAtTable();
    }
  }

  @Test
  void aDigitTypesWhereTheCaretIsAndAltMends() {
    standAt(DAMAGED);
    app.press(KeyCode.DIGIT2, KeyCode.CONTROL);
    assertThat(app.words()).contains("Alt+1");
    assertThat(bareOnes()).isZero();
    app.press(KeyCode.ESCAPE);
    isAtTable();
    app.press(KeyCode.DIGIT1, KeyCode.ALT);
    assertThat(entry(DAMAGED).title()).isEqualTo("No end");
    isAtTable();
  }

  @Test
  void oneDigitMeansOneThing() {
    app.press(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
    standAt(DAMAGED);
    assertThat(bareOnes()).isZero();
    app.press(KeyCode.F8);
    app.press(KeyCode.T, KeyCode.CONTROL);
    app.select(DAMAGED);
    app.press(KeyCode.P);
    assertThat(bareOnes()).isEqualTo(1);
    app.press(KeyCode.DIGIT2, KeyCode.CONTROL);
    assertThat(app.focused()).isInstanceOf(CodeArea.class);
    assertThat(bareOnes()).isZero();
    app.press(KeyCode.ESCAPE);
    assertThat(bareOnes()).isEqualTo(1);
    app.sign("1");
    assertThat(entry(DAMAGED).title()).isEqualTo("No end");
  }

  @Test
  void theTopicGivenLastIsRepeated() {
    standAt(ANCHOR);
    app.sign("+");
    app.press(KeyCode.T);
    app.typeLetters("Ferries");
    app.press(KeyCode.ENTER);
    app.select(BRIDGE);
    app.sign(".");
    assertThat(entry(BRIDGE).topics()).containsExactly("Harbour", "Ferries");
    assertThat(entry(BRIDGE).quality()).hasValue(70);
  }

  @Test
  void enterInTheSearchLeadsToARowAlsoWhereRowsComeLate() {
    standAt(ANCHOR);
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.typeLetters("is:unreadable");
    app.press(KeyCode.ENTER);
    isAtTable();
    assertThat(app.model().showing().one()).contains(new ArticleId(DAMAGED));
    app.press(KeyCode.P);
    assertThat(app.words()).contains("Not published");
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.after(
        () -> {
          app.model().rows().setQuery("canal");
          app.model().rows().setQuery("bridge");
          app.give("table");
        });
    isAtTable();
    assertThat(app.model().showing().one()).contains(new ArticleId(BRIDGE));
  }

  @Test
  void aKeyThatCannotDoAnythingSaysWhy() {
    standAt(ANCHOR);
    app.press(KeyCode.Z);
    assertThat(app.words()).contains("There is nothing to undo");
    app.select();
    app.press(KeyCode.P);
    assertThat(app.words()).contains("Select a story first");
    app.press(KeyCode.J);
    app.press(KeyCode.P);
    assertThat(app.model().undoNameProperty().get()).isNotEmpty();
  }

  @Test
  void whatWasToldGoesWhenSomethingElseIsDone() {
    standAt(ANCHOR);
    app.press(KeyCode.P);
    app.press(KeyCode.Z);
    assertThat(app.words()).contains("Took back");
    app.press(KeyCode.DIGIT4, KeyCode.CONTROL);
    assertThat(app.words()).doesNotContain("Took back");
  }
}
