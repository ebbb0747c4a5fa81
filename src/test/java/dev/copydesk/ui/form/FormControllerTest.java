package dev.copydesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import dev.copydesk.field.FieldPath;
import dev.copydesk.ui.SiteOnDisk;
import dev.copydesk.ui.model.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form on a real session over files, both threads in place of each other. */
class FormControllerTest {

  private static final ArticleId ANCHOR = new ArticleId("news/anchor.md");
  private static final ArticleId CANAL = new ArticleId("news/canal.md");
  private static final ArticleId DAMAGED = new ArticleId("news/damaged.md");

  @TempDir private Path directory;
  private final List<String> opened = new ArrayList<>();

  private void on(FormOnSite.Doing doing) {
    SiteOnDisk.small(directory);
    FormOnSite.on(directory, opened::add, doing);
  }

  @Test
  void goingOnHandsOverWhatIsTypedToTheArticleItWasTypedFor() {
    on(
        (screen, model) -> {
          model.showing().select(List.of(ANCHOR));
          screen.type("title", "Anchor found again");
          model.showing().select(List.of(CANAL));
          assertThat(screen.box("title").getText()).isEqualTo("Canal freezes over");
          assertThat(model.undoNameProperty().get())
              .isEqualTo("Edit Title: Anchor found in the park");
          model.showing().select(List.of(ANCHOR));
          assertThat(screen.box("title").getText()).isEqualTo("Anchor found again");
        });
  }

  @Test
  void typingIsOneStepAndUndoBringsItBack() {
    on(
        (screen, model) -> {
          model.showing().select(List.of(ANCHOR));
          screen.type("title", "One");
          screen.press(KeyCode.ENTER);
          screen.type("title", "One two");
          screen.press(KeyCode.ENTER);
          model.undo();
          assertThat(screen.box("title").getText()).isEqualTo("Anchor found in the park");
          model.redo();
          assertThat(screen.box("title").getText()).isEqualTo("One two");
        });
  }

  @Test
  void textsThatDoNotFitAreNotTakenToAnotherDirectory() {
    on(
        (screen, model) -> {
          model.showing().select(List.of(ANCHOR));
          screen.type("quality", "much");
          screen.view.commit();
          SiteOnDisk.small(directory.resolve("other"));
          model.opened().open(directory.resolve("other"), "Another");
          model.showing().select(List.of(ANCHOR));
          assertThat(screen.box("quality").getText()).isEqualTo("40");
          assertThat(screen.view.unwrittenPlaces()).isEmpty();
        });
  }

  @Test
  void theSameFieldKeepsTheFocusFromStoryToStory() {
    on(
        (screen, model) -> {
          model.showing().select(List.of(ANCHOR));
          screen.focus("quality");
          model.showing().select(List.of(CANAL));
          assertThat(screen.view.focusedField()).contains(FieldPath.of("quality"));
          assertThat(screen.box("quality").getText()).isEqualTo("55");
        });
  }

  @Test
  void choicesOfferTheValuesInUse() {
    on(
        (screen, model) -> {
          model.showing().select(List.of(ANCHOR));
          screen.type("category", "culture");
          model.showing().select(List.of(CANAL));
          ComboBox<?> category = screen.all(ComboBox.class).getFirst();
          category.show();
          assertThat(category.getItems().stream().map(Object::toString).toList())
              .startsWith("news", "blog", "event")
              .contains("culture");
          category.hide();
        });
  }

  @Test
  void topicsAreCompletedFromThoseInUse() {
    on(
        (screen, model) -> {
          model.showing().select(List.of(ANCHOR));
          screen.type("topics", "Parks");
          screen.press(KeyCode.ENTER);
          model.showing().select(List.of(CANAL));
          screen.type("topics", "parks");
          screen.press(KeyCode.ENTER);
          assertThat(model.shownProperty().get()).isInstanceOf(Shown.Readable.class);
          assertThat(screen.words()).contains("Harbour", "Parks").doesNotContain("parks");
        });
  }

  @Test
  void anUnreadableArticleIsAWordNotAForm() {
    on(
        (screen, model) -> {
          model.showing().select(List.of(DAMAGED));
          assertThat(screen.words()).anyMatch(words -> words.startsWith("The front matter cannot"));
          model.showing().select(List.of(ANCHOR, CANAL));
          assertThat(screen.words())
              .anyMatch(words -> words.startsWith("What you change here changes in all 2."));
        });
  }

  @Test
  void anAddressIsOpenedByHerGestureAlone() {
    on(
        (screen, model) -> {
          model.showing().select(List.of(ANCHOR));
          assertThat(opened).isEmpty();
          screen.button("Open Original link in the browser").fire();
          assertThat(opened).containsExactly("https://news.example.test/40");
        });
  }
}
