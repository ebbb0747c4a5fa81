package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.edit.Edit;
import dev.copydesk.edit.EditName;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel that shows what an edit of many articles would change, by keys. */
class PreviewTest {

  private static final List<ArticleId> ALL =
      List.of("news/anchor.md", "news/bridge.md", "news/canal.md", "news/damaged.md").stream()
          .map(ArticleId::new)
          .toList();

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;
  private Node before;

  @BeforeEach
  void start() {
    site = SiteOnDisk.small(directory);
    site.write(
        "news/canal.md", site.read("news/canal.md").replace("published: false", "published: true"));
    app = AppOnScreen.start();
    app.open(site.directory());
    before = app.focused();
    preview();
  }

  @AfterEach
  void end() {
    app.close();
  }

  private void preview() {
    app.after(this::show);
  }

  private void show() {
    FieldPath published = FieldPath.of("published");
    app.previews()
        .show(
            "Publish the selected",
            ALL,
            article -> Optional.of(new Edit.Set(published, new NewNode.Literal("true"))),
            EditName.of("Publish 3"),
            published);
  }

  @Test
  void itListsEveryChangeAndRefusalAndDoesNothing() {
    assertThat(app.words())
        .contains(
            "Publish the selected",
            "2 will change, 1 refused, 1 unchanged",
            "Anchor found in the park",
            "false",
            "true",
            "The front matter cannot be read");
    assertThat(app.title).doesNotContain("unsaved");
    assertThat(app.focused().getId()).isEqualTo("preview-list");
  }

  @Test
  void whatIsChosenWhileTheDirectoryIsReadIsToldToBeAPart() {
    app.press(KeyCode.ESCAPE);
    assertThat(app.words()).doesNotContain("still being read");
    String early =
        AppOnScreen.onFx(
            () -> {
              app.model().opened().open(site.directory(), "site");
              show();
              return ((Labeled) app.node("#preview-news")).getText();
            });
    assertThat(early).contains("still being read, 4 articles so far");
    app.after(() -> {});
    assertThat(app.words()).contains("2 will change", "was still being read when you chose these");
  }

  @Test
  void enterAppliesItAsOneStep() {
    app.press(KeyCode.ENTER);

    assertThat(app.title).contains("2 unsaved");
    assertThat(app.words()).contains("Changed 2 articles");
    assertThat(app.find("#preview").isVisible()).isFalse();
    assertThat(app.focused()).isSameAs(before);
    app.press(KeyCode.Z, KeyCode.CONTROL);
    assertThat(app.title).doesNotContain("unsaved");
  }

  @Test
  void whatChangesOnDiskMeanwhileIsShownAnewAndNothingIsDone() {
    site.write(
        "news/bridge.md", site.read("news/bridge.md").replace("title:", "headline: x\r\ntitle:"));
    app.press(KeyCode.ENTER);

    assertThat(app.title).doesNotContain("unsaved");
    assertThat(app.find("#preview").isVisible()).isTrue();
    assertThat(app.words())
        .contains("“bridge.md” has changed meanwhile, so nothing was done.", "2 will change");
    assertThat(app.model().undoNameProperty().get()).isEmpty();
    app.press(KeyCode.ENTER);
    assertThat(app.title).contains("2 unsaved");
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read("news/bridge.md")).contains("headline: x\r\n", "published: true\r\n");
  }

  @Test
  void whatIsLeftOutStaysOutWhenItIsShownAnew() {
    app.press(KeyCode.DOWN);
    app.press(KeyCode.SPACE);
    site.write("news/bridge.md", site.read("news/bridge.md") + "More.\r\n");
    app.press(KeyCode.ENTER);
    assertThat(app.words()).contains("1 will change, 1 left out", "Left out: Anchor found");
  }

  @Test
  void aFileThatIsGoneMeanwhileIsTold() {
    site.delete("news/anchor.md");
    app.press(KeyCode.ENTER);
    assertThat(app.words()).contains("“anchor.md” has changed meanwhile", "2 refused");
    assertThat(app.title).doesNotContain("unsaved");
  }

  @Test
  void spaceLeavesOneOutAndTakesItInAgain() {
    app.press(KeyCode.DOWN);
    app.press(KeyCode.SPACE);
    assertThat(app.words()).contains("1 will change, 1 left out", "Left out: Anchor found");
    app.press(KeyCode.SPACE);
    assertThat(app.words()).contains("2 will change");
    app.press(KeyCode.SPACE);
    app.press(KeyCode.ENTER);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read("news/anchor.md")).contains("published: false");
    assertThat(site.read("news/bridge.md")).contains("published: true\r\n");
  }

  @Test
  void escapeLeavesEverythingAsItIs() {
    app.press(KeyCode.ESCAPE);

    assertThat(app.title).doesNotContain("unsaved");
    assertThat(app.find("#preview").isVisible()).isFalse();
    assertThat(app.focused()).isSameAs(before);
  }

  @Test
  void theKeysStayInThePanel() {
    for (int i = 0; i < 4; i++) {
      app.press(KeyCode.TAB);
      assertThat(app.focused().getId()).startsWith("preview-");
    }
    app.press(KeyCode.F, KeyCode.CONTROL);
    assertThat(app.focused().getId()).startsWith("preview-");
  }
}
