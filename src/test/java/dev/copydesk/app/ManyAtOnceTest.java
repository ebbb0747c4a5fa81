package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Entry;
import dev.copydesk.ui.SiteOnDisk;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changing the selected stories at once, by keys, from the table to the bytes on the disk. */
class ManyAtOnceTest {

  private static final int MANY = 40;

  @TempDir private Path directory;
  private SiteOnDisk site;
  private AppOnScreen app;
  private int keys;

  @BeforeEach
  void start() {
    site = new SiteOnDisk(directory);
    for (int i = 0; i < MANY; i++) {
      String story = SiteOnDisk.story("Story " + i, "2026-03-01T10:00:00Z", i);
      site.write(name(i), i % 2 == 0 ? story : story.replace("\n", "\r\n"));
    }
    site.write("_data/topics/a.yaml", "name: Harbour\n");
    site.write("_data/topics/b.yaml", "name: Ports and ferries\n");
    site.write("_data/topics/c.yaml", "name: Politics\n");
    app = AppOnScreen.start();
    app.open(site.directory());
    selectAll();
  }

  @AfterEach
  void end() {
    app.close();
  }

  private static String name(int i) {
    return "news/story-%02d.md".formatted(i);
  }

  private void selectAll() {
    app.press(KeyCode.T, KeyCode.CONTROL);
    app.select(IntStream.range(0, MANY).mapToObj(ManyAtOnceTest::name).toArray(String[]::new));
  }

  @Test
  void whatIsTypedInTheFormForManyIsShownBeforeItIsDone() {
    String before = site.read(name(3));
    app.press(KeyCode.E);
    app.type("The same");
    assertThat(app.words())
        .contains("Enter shows what it changes in 40 articles. Esc gives it up.");
    assertThat(AppOnScreen.onFx(() -> app.model().undoNameProperty().get())).isEmpty();
    app.press(KeyCode.ENTER);
    assertThat(app.find("#preview").isVisible()).isTrue();
    assertThat(app.words()).contains("40 will change");
    app.press(KeyCode.ESCAPE);
    assertThat(app.find("#preview").isVisible()).isFalse();
    assertThat(app.onForm()).hasValue("title");
    assertThat(((TextInputControl) app.focused()).getText()).isEqualTo("The same");
    assertThat(app.words()).contains("You left the preview, and nothing was changed.", "Write it");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.SPACE);
    app.press(KeyCode.ENTER);
    assertThat(app.words()).contains("Changed 39 articles");
    assertThat(((TextInputControl) app.focused()).getPromptText()).startsWith("varies");
    assertThat(((TextInputControl) app.focused()).getText()).isEmpty();
    app.press(KeyCode.Z, KeyCode.CONTROL);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read(name(3))).isEqualTo(before);
  }

  @Test
  void tabOutOfAFieldTypedForManyShowsItAndEscapeGivesItUp() {
    app.press(KeyCode.E);
    app.type("The same");
    app.press(KeyCode.TAB);
    assertThat(app.find("#preview").isVisible()).isTrue();
    app.press(KeyCode.ESCAPE);
    app.focusField("title");
    assertThat(((TextInputControl) app.focused()).getText()).isEqualTo("The same");
    app.press(KeyCode.ESCAPE);
    assertThat(((TextInputControl) app.focused()).getText()).isEmpty();
    app.press(KeyCode.ESCAPE);
    assertThat(app.focused()).isSameAs(app.table());
  }

  @Test
  void walkingPastAListLeavesTheFieldOfTheOtherKindsAlone() {
    app.press(KeyCode.M, KeyCode.CONTROL);
    TextField field = (TextField) app.find("#bulk-field");
    assertThat(field.getText()).isEqualTo("title");
    app.press(KeyCode.DOWN);
    app.press(KeyCode.DOWN);
    assertThat(field.getText()).isEqualTo("topics");
    app.press(KeyCode.DOWN);
    app.press(KeyCode.DOWN);
    assertThat(field.getText()).isEqualTo("title");
    app.press(KeyCode.UP);
    assertThat(field.getText()).isEqualTo("topics");
  }

  @Test
  void aSwitchThrownForManyIsShownBeforeItIsDone() {
    app.press(KeyCode.E);
    app.focusField("published");
    app.press(KeyCode.SPACE);
    assertThat(app.words()).contains("40 will change");
    app.press(KeyCode.ENTER);
    assertThat(app.words()).contains("Changed 40 articles");
  }

  private void key(KeyCode code, KeyCode... with) {
    keys++;
    app.press(code, with);
  }

  /** Types letters, a key each. */
  private void letters(String text) {
    keys += text.length();
    app.type(text);
  }

  @Test
  void aTopicForFortyCostsAtMostEightKeys() {
    List<String> before = IntStream.range(0, MANY).mapToObj(i -> site.read(name(i))).toList();
    key(KeyCode.T);
    letters("po");
    key(KeyCode.DOWN);
    key(KeyCode.ENTER);
    assertThat(app.words()).contains("40 will change");
    assertThat(app.title).doesNotContain("unsaved");
    key(KeyCode.ENTER);

    assertThat(keys).isLessThanOrEqualTo(8);
    assertThat(app.title).contains("40 unsaved");
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    for (int i = 0; i < MANY; i++) {
      String end = before.get(i).contains("\r\n") ? "\r\n" : "\n";
      assertThat(site.read(name(i)))
          .isEqualTo(
              before
                  .get(i)
                  .replace("  - Harbour" + end, "  - Harbour" + end + "  - Politics" + end));
    }
    app.press(KeyCode.Z, KeyCode.CONTROL);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(IntStream.range(0, MANY).mapToObj(i -> site.read(name(i))).toList())
        .isEqualTo(before);
  }

  @Test
  void aTopicForOneIsAddedAtOnceAndTakenOutByAMinus() {
    app.select(name(3));
    app.press(KeyCode.T);
    app.type("fer");
    app.press(KeyCode.ENTER);
    assertThat(topics(3)).containsExactly("Harbour", "Ports and ferries");
    app.press(KeyCode.T);
    app.type("-harb");
    app.press(KeyCode.ENTER);
    assertThat(topics(3)).containsExactly("Ports and ferries");
  }

  @Test
  void escapeLeavesTheLineAndTheTableHasTheKeys() {
    app.press(KeyCode.T);
    assertThat(app.focused().getId()).isEqualTo("topic-line");
    app.press(KeyCode.ESCAPE);
    assertThat(app.find("#topic-panel").isVisible()).isFalse();
    assertThat(app.focused()).isSameAs(app.table());
  }

  @Test
  void aFieldIsSetInAllSelected() {
    app.press(KeyCode.M, KeyCode.CONTROL);
    field("category");
    fill("#bulk-value", "ports");
    app.press(KeyCode.ENTER);
    assertThat(app.words()).contains("Set category to “ports”", "40 will change");
    app.press(KeyCode.ENTER);
    assertThat(entries()).extracting(Entry::category).containsOnly("ports");
    assertThat(app.focused()).isSameAs(app.table());
    app.press(KeyCode.Z, KeyCode.CONTROL);
    assertThat(entries()).extracting(Entry::category).containsOnly("news");
  }

  @Test
  void leavingThePreviewGoesBackToWhatWasAsked() {
    app.press(KeyCode.M, KeyCode.CONTROL);
    field("category");
    fill("#bulk-value", "ports");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.ESCAPE);
    assertThat(app.find("#change-many").isVisible()).isTrue();
    assertThat(((TextInputControl) app.find("#bulk-value")).getText()).isEqualTo("ports");
    app.press(KeyCode.ESCAPE);
    assertThat(app.find("#change-many").isVisible()).isFalse();
    assertThat(app.focused()).isSameAs(app.table());
    assertThat(app.title).doesNotContain("unsaved");
  }

  @Test
  void aBrokenPatternIsToldAtItsPlaceAndAGoodOneReplaces() {
    app.press(KeyCode.H, KeyCode.CONTROL);
    assertThat(app.focused().getId()).isEqualTo("bulk-find");
    field("title");
    app.after(() -> ((CheckBox) app.node("#bulk-regular")).setSelected(true));
    fill("#bulk-find", "Story (\\d+");
    app.press(KeyCode.ENTER);
    assertThat(app.words()).contains("A ( is never closed");
    assertThat(app.focused())
        .isInstanceOfSatisfying(
            TextInputControl.class, box -> assertThat(box.getCaretPosition()).isEqualTo(10));
    fill("#bulk-find", "Story (\\d+)");
    fill("#bulk-replacement", "Tale $1");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.ENTER);
    assertThat(entries()).extracting(Entry::title).contains("Tale 0", "Tale 39");
  }

  @Test
  void aPastedSourceIsTakenInOneGesture() {
    app.select(name(5));
    app.press(KeyCode.X, KeyCode.CONTROL, KeyCode.SHIFT);
    app.after(() -> ((ChoiceBox<?>) app.node("#bulk-source")).getSelectionModel().selectLast());
    fill("#bulk-pasted", "url: nowhere");
    app.press(KeyCode.ENTER, KeyCode.CONTROL);
    assertThat(app.words()).contains("Line 1:");
    fill("#bulk-pasted", "url: https://new.example/x\nprovider: The New Post");
    app.press(KeyCode.ENTER, KeyCode.CONTROL);
    app.press(KeyCode.ENTER);
    app.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(site.read(name(5)))
        .contains(
            "originalUrl: \"https://new.example/x\"\r\n",
            "webUrl: \"https://new.example/x\"\r\n",
            "name: \"The New Post\"\r\n");
  }

  @Test
  void everyPartOfASwapIsShownBeforeAndAfterAndUndoneAtOnce() {
    String file = name(5);
    site.write(
        file,
        site.read(file)
            .replace(
                "topics:",
                """
                related:
                  - title: "Another telling"
                    excerpt: "Its own words."
                    publishedDateTime: 2026-02-02T08:00:00Z
                    webUrl: "https://other.example/told"
                    type: video
                    provider:
                      name: Other Wire
                      domain: other.example
                    images:
                      - url: "https://other.example/told.jpg"

                topics:\
                """
                    .replace("\n", "\r\n")));
    app.comeBack();
    app.select(file);
    String before = site.read(file);
    app.press(KeyCode.X, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(app.words()).contains("Both change places", "stay with the story");
    app.press(KeyCode.ENTER);
    String told = told();
    for (String part :
        List.of(
            "originalUrl: \"https://other.example/told\"",
            "webUrl: \"https://other.example/told\"",
            "excerpt: \"Its own words.\"",
            "publishedDateTime: 2026-02-02T08:00:00Z",
            "name: \"Other Wire\"",
            "domain: other.example",
            "- url: \"https://other.example/told.jpg\"",
            "type: video")) {
      assertThat(told).contains("After: " + part);
    }
    assertThat(told)
        .contains("Before: excerpt: \"An invented story.\"", "Before: type: article")
        .contains("After: excerpt: \"An invented story.\"", "Before: type: video");
    app.press(KeyCode.ENTER);
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(file)).isNotEqualTo(before).contains("type: video\r\nquality");
    app.press(KeyCode.Z, KeyCode.CONTROL);
    app.press(KeyCode.S, KeyCode.CONTROL);
    assertThat(site.read(file)).isEqualTo(before);
  }

  /** All that the preview tells to a screen reader, from its first line to its last, by keys. */
  private String told() {
    StringBuilder all = new StringBuilder();
    int items = AppOnScreen.onFx(() -> ((ListView<?>) app.node("#preview-list")).getItems().size());
    for (int i = 0; i < items; i++) {
      all.append(
          AppOnScreen.onFx(
              () -> {
                ListView<?> list = (ListView<?>) app.node("#preview-list");
                list.layout();
                return list.lookupAll(".cd-preview-cell").stream()
                    .filter(cell -> ((ListCell<?>) cell).isSelected())
                    .map(Node::getAccessibleText)
                    .findFirst()
                    .orElseThrow();
              }));
      app.press(KeyCode.DOWN);
    }
    return all.toString();
  }

  @Test
  void theCardIsFilledInByKeysAlone() {
    app.press(KeyCode.M, KeyCode.CONTROL);
    assertThat(app.focused().getId()).isEqualTo("bulk-kind");
    app.press(KeyCode.DOWN);
    app.press(KeyCode.DOWN);
    assertThat(app.focused().getId()).isEqualTo("bulk-kind");
    TextField box = (TextField) app.find("#bulk-field");
    assertThat(box.getText()).isEqualTo("topics");
    app.press(KeyCode.UP);
    app.press(KeyCode.UP);
    app.after(box::requestFocus);
    app.typeLetters("prov");
    assertThat(box.getText()).isEqualTo("prov");
    app.press(KeyCode.DOWN);
    app.press(KeyCode.ENTER);
    assertThat(box.getText()).isEqualTo("provider.name");
    fill("#bulk-value", "The New Post");
    app.press(KeyCode.ENTER);
    assertThat(app.words()).contains("40 will change");
  }

  @Test
  void theTopicLineSaysWhatIsAddedAndRemovedAndWhatIsThere() {
    app.select(name(3));
    app.press(KeyCode.T);
    assertThat(app.words()).contains("Add a topic to 1 article", "has it");
    app.type("-pol");
    assertThat(app.words())
        .contains("Remove a topic from 1 article", "No such topic in this article");
    app.press(KeyCode.ENTER);
    assertThat(app.find("#topic-panel").isVisible()).isTrue();
    app.type("-har");
    app.press(KeyCode.ENTER);
    assertThat(topics(3)).isEmpty();
  }

  private void field(String path) {
    app.after(() -> ((TextField) app.node("#bulk-field")).setText(path));
  }

  private void fill(String selector, String text) {
    app.after(() -> app.node(selector).requestFocus());
    app.type(text);
  }

  private List<String> topics(int i) {
    return entries().stream()
        .filter(entry -> entry.id().path().equals(name(i)))
        .findFirst()
        .orElseThrow()
        .topics();
  }

  private List<Entry> entries() {
    return AppOnScreen.onFx(() -> List.copyOf(app.model().rows().rows()));
  }
}
