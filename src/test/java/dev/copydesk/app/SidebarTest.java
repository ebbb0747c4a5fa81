package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sidebar by keys alone: queues, facets and views, and what of it is there the next time. */
class SidebarTest {

  private static final int MOST_LINES = 60;

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;

  @BeforeEach
  void start() {
    site = SiteOnDisk.small(directory);
    site.write(
        "news/ferry.md",
        SiteOnDisk.story("Ferry sings", "2026-02-03T10:00:00Z", 20)
            .replace("Harbour", "Ferries")
            .replace("The Invented Post", "The Other Paper"));
    app = AppOnScreen.start();
  }

  @AfterEach
  void end() {
    app.close();
  }

  private void openWithSidebar() {
    app.open(directory);
    app.press(KeyCode.B, KeyCode.CONTROL);
  }

  private static ListView<?> sidebar(AppOnScreen window) {
    return (ListView<?>) window.table().getScene().lookup("#sidebar");
  }

  private static List<String> lines(AppOnScreen window) {
    return AppOnScreen.onFx(
        () -> sidebar(window).getItems().stream().map(String::valueOf).toList());
  }

  /** Goes with the arrow keys to the line that is {@code what}. */
  private void goTo(String what) {
    app.press(KeyCode.HOME);
    for (int i = 0; i < MOST_LINES && !at().contains(what); i++) {
      app.press(KeyCode.DOWN);
    }
    assertThat(at()).contains(what);
  }

  private String at() {
    return AppOnScreen.onFx(
        () -> String.valueOf(sidebar(app).getSelectionModel().getSelectedItem()));
  }

  private String query() {
    return app.model().rows().queryProperty().get();
  }

  @Test
  void facetsChosenByKeysStandInTheSearchBoxAndNarrowTheRows() {
    openWithSidebar();
    goTo("label=Harbour");
    app.press(KeyCode.SPACE);
    assertThat(query()).isEqualTo("topic:Harbour");
    assertThat(app.titles())
        .containsExactlyInAnyOrder(
            "Anchor found in the park", "Bridge opens for bicycles", "Canal freezes over");
    goTo("label=The Invented Post");
    app.press(KeyCode.ENTER);
    assertThat(query()).startsWith("topic:Harbour provider").contains("Invented Post");
    goTo("label=Harbour");
    assertThat(at()).contains("on=true");
    app.press(KeyCode.SPACE);
    assertThat(query()).doesNotContain("topic").contains("provider");
    assertThat(app.titles()).hasSize(3);
  }

  @Test
  void aQueueTakesThePlaceOfWhatWasLookedForAndIsMarked() {
    openWithSidebar();
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.type("bicycles");
    app.after(() -> sidebar(app).requestFocus());
    goTo("queue=TO_DO");
    app.press(KeyCode.ENTER);
    assertThat(query()).isEqualTo("is:todo");
    assertThat(app.titles()).hasSize(5);
    assertThat(at()).contains("on=true");
    goTo("queue=ALL");
    app.press(KeyCode.SPACE);
    assertThat(query()).isEmpty();
    assertThat(app.titles()).hasSize(5);
  }

  @Test
  void theCountsFollowHerEdits() {
    openWithSidebar();
    assertThat(lines(app)).anyMatch(line -> line.contains("queue=TO_DO, count=5"));
    assertThat(lines(app)).anyMatch(line -> line.contains("queue=ALL, count=5"));
    app.select("news/ferry.md");
    app.focusField("published");
    app.press(KeyCode.SPACE);
    assertThat(lines(app))
        .anyMatch(line -> line.contains("queue=TO_DO, count=4"))
        .anyMatch(line -> line.contains("queue=UNSAVED, count=1"))
        .anyMatch(line -> line.contains("queue=PUBLISHED, count=1"));
    app.press(KeyCode.Z, KeyCode.CONTROL);
    assertThat(lines(app)).anyMatch(line -> line.contains("queue=TO_DO, count=5"));
  }

  @Test
  void groupsFoldByTheArrowsAndStayAsTheyWere() {
    openWithSidebar();
    goTo("queue=UNSAVED");
    app.press(KeyCode.LEFT);
    assertThat(at()).contains("group=queues, title=Queues");
    app.press(KeyCode.LEFT);
    assertThat(lines(app)).noneMatch(line -> line.contains("queue=UNSAVED"));
    try (AppOnScreen next = AppOnScreen.start(Map.copyOf(app.memory))) {
      next.open(directory);
      assertThat(lines(next)).noneMatch(line -> line.contains("queue=UNSAVED"));
    }
    app.press(KeyCode.RIGHT);
    assertThat(lines(app)).anyMatch(line -> line.contains("queue=UNSAVED"));
  }

  @Test
  void isThereOnDemandAndRemembered() {
    app.open(directory);
    assertThat(app.find("#sidebar")).isNull();
    app.press(KeyCode.B, KeyCode.CONTROL);
    assertThat(app.focused()).isSameAs(sidebar(app));
    app.press(KeyCode.ESCAPE);
    assertThat(app.focused()).isSameAs(app.table());
    app.after(() -> sidebar(app).requestFocus());
    try (AppOnScreen next = AppOnScreen.start(Map.copyOf(app.memory))) {
      next.open(directory);
      assertThat(sidebar(next)).isNotNull();
    }
    app.press(KeyCode.B, KeyCode.CONTROL);
    assertThat(app.find("#sidebar")).isNull();
    assertThat(app.focused()).isSameAs(app.table());
    try (AppOnScreen next = AppOnScreen.start(Map.copyOf(app.memory))) {
      next.open(directory);
      assertThat(next.find("#sidebar")).isNull();
    }
  }

  @Test
  void f6ReachesItBeforeTheTable() {
    openWithSidebar();
    app.press(KeyCode.F6);
    assertThat(app.focused()).isSameAs(app.table());
    for (int i = 0; i < 5 && app.focused() != sidebar(app); i++) {
      app.press(KeyCode.F6);
    }
    assertThat(app.focused()).isSameAs(sidebar(app));
  }

  private void saveView(String query, String name) {
    app.press(KeyCode.F, KeyCode.CONTROL);
    app.type(query);
    app.press(KeyCode.V, KeyCode.CONTROL, KeyCode.SHIFT);
    app.type(name);
    app.press(KeyCode.ENTER);
  }

  @Test
  void aViewIsSavedRenamedDeletedAndHadBackByKeys() {
    openWithSidebar();
    saveView("topic:Ferries", "Boats");
    assertThat(app.find("#view-name-line").isVisible()).isFalse();
    assertThat(lines(app))
        .anyMatch(line -> line.contains("name=Boats") && line.contains("count=1"));
    app.after(() -> sidebar(app).requestFocus());
    goTo("name=Boats");
    app.press(KeyCode.F2);
    app.type("Ships");
    app.press(KeyCode.ENTER);
    assertThat(app.focused()).isSameAs(sidebar(app));
    assertThat(at()).contains("name=Ships");
    app.press(KeyCode.DELETE);
    assertThat(at()).startsWith("Deleted");
    app.press(KeyCode.ENTER);
    assertThat(at()).contains("OfView").contains("name=Ships");
    app.press(KeyCode.DELETE);
    app.press(KeyCode.UP);
    app.waitUntil(
        () -> sidebar(app).getItems().stream().noneMatch(it -> it.toString().contains("Ships")));
  }

  @Test
  void aSavedViewBringsSearchColumnsAndOrderBackTheNextTime() {
    openWithSidebar();
    app.after(
        () -> {
          TableColumn<?, ?> heat =
              app.table().getColumns().stream()
                  .filter(column -> column.getId().equals("heat"))
                  .findFirst()
                  .orElseThrow();
          heat.setVisible(false);
        });
    saveView("topic:Harbour", "Harbour without heat");
    app.leave();
    Map<String, String> memory = new HashMap<>(app.memory);
    memory.remove("table");
    memory.keySet().removeIf(name -> name.startsWith("query"));
    try (AppOnScreen next = AppOnScreen.start(memory)) {
      next.open(directory);
      assertThat(next.titles()).hasSize(5);
      next.after(
          () -> {
            ListView<?> list = (ListView<?>) next.table().getScene().lookup("#sidebar");
            list.requestFocus();
            for (int i = 0; i < list.getItems().size(); i++) {
              if (list.getItems().get(i).toString().contains("name=Harbour without heat")) {
                list.getSelectionModel().clearAndSelect(i);
              }
            }
          });
      next.press(KeyCode.ENTER);
      assertThat(next.titles()).hasSize(3);
      assertThat(next.table().getVisibleLeafColumns())
          .extracting(TableColumn::getId)
          .doesNotContain("heat");
    }
  }

  @Test
  void aNameThatIsLeftSavesNothing() {
    openWithSidebar();
    app.press(KeyCode.V, KeyCode.CONTROL, KeyCode.SHIFT);
    app.type("  ");
    app.press(KeyCode.ENTER);
    assertThat(app.find("#view-name-line").isVisible()).isTrue();
    app.type("Never");
    app.press(KeyCode.ESCAPE);
    assertThat(app.find("#view-name-line").isVisible()).isFalse();
    assertThat(lines(app)).noneMatch(line -> line.contains("Never"));
  }

  @Test
  void theSitesOwnViewsAreThereAndStay() {
    site.write("copydesk.yaml", "views: [{name: Low, query: quality<50, sort: [quality]}]");
    openWithSidebar();
    goTo("name=Low");
    app.press(KeyCode.DELETE);
    assertThat(app.words()).contains("stands in its copydesk.yaml");
    assertThat(at()).contains("name=Low");
    app.press(KeyCode.ENTER);
    assertThat(query()).isEqualTo("quality<50");
    assertThat(app.titles()).containsExactly("Ferry sings", "Anchor found in the park");
  }
}
