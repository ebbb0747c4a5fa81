package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Entry;
import dev.copydesk.ui.SiteOnDisk;
import dev.copydesk.ui.command.FixedKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window shows and remembers. */
class WindowTest {

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = SiteOnDisk.small(directory);
    app = AppOnScreen.start();
  }

  @AfterEach
  void end() {
    app.close();
  }

  @Test
  void beginsWithACalmPage() {
    assertThat(app.words()).contains("Open a directory of articles", "Open a directory…");
    app.chosen = Optional.of(directory);
    app.click("Open a directory…");
    assertThat(app.titles()).hasSize(4);
    assertThat(app.memory).containsEntry("recent.0", directory.toString());
  }

  @Test
  void aDirectoryThatIsNotThereIsTold() {
    app.open(directory.resolve("nowhere"));
    assertThat(app.words()).contains("“nowhere” cannot be opened");
  }

  @Test
  void theNewestStandOnTopAndTheStatusLineCounts() {
    app.open(directory);
    assertThat(app.titles().subList(0, 3))
        .containsExactly(
            "Canal freezes over", "Bridge opens for bicycles", "Anchor found in the park");
    assertThat(app.words()).contains("4 articles", "problem");
  }

  @Test
  void anUnreadableArticleIsARowAndOpensAsSource() {
    app.open(directory);
    assertThat(app.words()).contains("damaged.md · ");
    app.select("news/damaged.md");
    TabPane pages = (TabPane) app.find("#pages");
    assertThat(pages.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    app.select("news/anchor.md");
    assertThat(pages.getSelectionModel().getSelectedIndex()).isZero();
  }

  @Test
  void severalSelectedAreCounted() {
    app.open(directory);
    app.select("news/anchor.md", "news/canal.md");
    assertThat(app.words()).contains("2 selected");
    assertThat(
            AppOnScreen.onFx(
                () -> List.copyOf(app.table().getSelectionModel().getSelectedIndices())))
        .containsExactly(0, 2);
    app.after(() -> app.table().requestFocus());
    app.press(KeyCode.A, KeyCode.CONTROL);
    assertThat(app.words()).contains("4 selected");
  }

  @Test
  void theSelectionIsKeptWhereTheFilterLeavesItsRow() {
    app.open(directory);
    app.select("news/bridge.md");
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.type("invented");
    assertThat(app.model().showing().one()).isPresent();
    assertThat(app.words()).contains("3 of 4 articles", "2 of 3");
    app.type("canal");
    assertThat(app.model().showing().selectedProperty().get()).isEmpty();
    assertThat(app.words()).contains("Select an article");
    app.type("no such words");
    assertThat(app.words()).contains("No article matches “no such words”");
    app.press(KeyCode.ESCAPE);
    assertThat(app.titles()).hasSize(4);
  }

  @Test
  void aHeaderSortsAndTheLayoutIsRemembered() {
    app.open(directory);
    app.after(
        () -> {
          TableColumn<Entry, ?> title = column("title");
          title.setSortType(TableColumn.SortType.ASCENDING);
          app.table().getSortOrder().setAll(List.of(title));
          column("heat").setVisible(false);
        });
    assertThat(app.titles().subList(0, 3))
        .containsExactly(
            "Anchor found in the park", "Bridge opens for bicycles", "Canal freezes over");
    app.waitUntil(() -> app.memory.getOrDefault("table", "").endsWith("| title:up"));
    String remembered = app.memory.get("table");
    assertThat(remembered).contains("-heat:").endsWith("| title:up");
    try (AppOnScreen next = AppOnScreen.start(Map.copyOf(app.memory))) {
      next.open(directory);
      assertThat(next.titles()).startsWith("Anchor found in the park");
      assertThat(next.table().getVisibleLeafColumns())
          .extracting(TableColumn::getId)
          .contains("title")
          .doesNotContain("heat", "file");
    }
  }

  @Test
  void goesFromProblemToProblem() {
    site.write(
        "news/dull.md",
        SiteOnDisk.story("Dull", "no date at all", 1).replace("title: \"Dull\"\n", ""));
    app.open(directory);
    app.press(KeyCode.F8);
    app.press(KeyCode.F8);
    var first = app.model().showing().one();
    assertThat(first).isPresent();
    app.press(KeyCode.F8, KeyCode.SHIFT);
    assertThat(app.model().problems().problems().getFirst().article())
        .isEqualTo(app.model().showing().one().orElseThrow());
    app.press(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(app.memory).containsEntry("problems", "open");
    app.waitUntil(() -> app.table().getScene().lookup(".cd-problem-where") != null);
    assertThat(app.words()).contains("news/dull.md:");
  }

  @Test
  void keysAndMenuTellEveryCommand() {
    app.press(KeyCode.F1);
    assertThat(app.find("#keys").isVisible()).isTrue();
    ListView<?> list = (ListView<?>) app.find("#keys-list");
    assertThat(list.getItems())
        .hasSize(AppOnScreen.onFx(app::commands).size() + FixedKey.values().length);
    assertThat(app.words()).contains("Save all", "Ctrl+Shift+S");
    app.press(KeyCode.END);
    assertThat(app.words()).contains(FixedKey.APART.label());
    app.press(KeyCode.ENTER);
    assertThat(app.words()).contains("always the same");
    app.press(KeyCode.ESCAPE);
    assertThat(app.find("#keys").isVisible()).isFalse();
  }

  @Test
  void buttonsCanOnlyBeUsedWhenTheyDoSomething() {
    assertThat(app.find("#save").isDisabled()).isTrue();
    assertThat(app.find("#undo").isDisabled()).isTrue();
    assertThat(app.find("#filter").isDisabled()).isTrue();
    app.open(directory);
    assertThat(app.find("#filter").isDisabled()).isFalse();
    app.select("news/anchor.md");
    app.focusField("title");
    app.type("Changed");
    app.press(KeyCode.ENTER);
    assertThat(app.find("#save").isDisabled()).isFalse();
    assertThat(app.words()).contains("Save 1", "Changes (1)");
    assertThat(((Button) app.find("#undo")).isDisabled()).isFalse();
    app.select("news/canal.md");
    assertThat(app.words()).contains("Save all 1");
  }

  @Test
  void f6GoesRoundThePartsOfTheWindow() {
    app.open(directory);
    app.select("news/anchor.md");
    app.after(() -> app.table().requestFocus());
    var seen = new java.util.ArrayList<Object>();
    for (int i = 0; i < 4; i++) {
      app.press(KeyCode.F6);
      seen.add(app.focused());
    }
    assertThat(seen).doesNotHaveDuplicates();
    assertThat(seen.getLast()).isSameAs(app.table());
  }

  private TableColumn<Entry, ?> column(String id) {
    return app.table().getColumns().stream()
        .filter(column -> column.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
