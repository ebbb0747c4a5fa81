package dev.copydesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.field.FieldPath;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ListsTest {

  private static final String TOPICS = "topics:\n  - AI\n  - Trams\n  - Harbours\n";
  private static final String RELATED =
      """
      title: A
      related:
        - title: One
          quality: 1
        - title: Two
          quality: 2
        - title: Three
          quality: 3
      """;

  private static List<String> headlines(Screen screen) {
    return screen.view.node().lookupAll(".cd-headline").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  @Test
  void aTopicIsAddedInTheVocabularysSpelling() {
    Screen.on(
        screen -> {
          screen.desk.suggestions.put(FieldPath.of("topics"), List.of("Open Data", "Robots"));
          screen.show("a.md", TOPICS);
          screen.type("topics", "open data");
          screen.press(KeyCode.ENTER);
          assertThat(screen.desk.block("a.md")).isEqualTo(TOPICS + "  - Open Data\n");
          assertThat(screen.desk.names).containsExactly("Add Open Data (topics): a.md");
          assertThat(((TextInputControl) screen.focused()).getText()).isEmpty();
        });
  }

  @Test
  void completionPutsWordsThatBeginWithTheTextFirst() {
    List<String> all = List.of("Trade in AI", "Brain", "AI Ethics", "AI", "Robots");
    assertThat(Completion.fitting("ai", all))
        .containsExactly("AI", "AI Ethics", "Trade in AI", "Brain");
    assertThat(Completion.fitting("x", all)).isEmpty();
  }

  @Test
  void aHalfTypedTopicIsNotAddedByLeaving() {
    Screen.on(
        screen -> {
          screen.show("a.md", "title: A\n" + TOPICS);
          screen.type("topics", "Rob");
          screen.focus("title");
          assertThat(screen.desk.names).isEmpty();
          assertThat(screen.words()).contains("“Rob” is typed, but not added yet.");
          screen.button("Add it").fire();
          assertThat(screen.desk.block("a.md")).endsWith("  - Harbours\n  - Rob\n");
        });
  }

  @Test
  void topicsAreWalkedMovedAndRemovedByKeys() {
    Screen.on(
        screen -> {
          screen.show("a.md", TOPICS);
          screen.focus("topics");
          screen.press(KeyCode.LEFT);
          assertThat(screen.focused().getAccessibleText()).isEqualTo("Harbours, 3 of 3");
          screen.press(KeyCode.LEFT, KeyCode.ALT);
          assertThat(screen.desk.block("a.md"))
              .isEqualTo("topics:\n  - AI\n  - Harbours\n  - Trams\n");
          assertThat(screen.focused().getAccessibleText()).isEqualTo("Harbours, 2 of 3");
          screen.press(KeyCode.DELETE);
          assertThat(screen.desk.block("a.md")).isEqualTo("topics:\n  - AI\n  - Trams\n");
          assertThat(screen.focused().getAccessibleText()).isEqualTo("Trams, 2 of 2");
        });
  }

  @Test
  void aStoryIsFoldedToTitleProviderAndQualityAndOpensToItsFields() {
    Screen.on(
        screen -> {
          screen.show(
              "a.md",
              "related:\n  - title: One\n    provider:\n      name: Post\n    quality: 7\n");
          assertThat(screen.words()).contains("One", "Post · quality 7");
          screen.focus("related[0]");
          screen.press(KeyCode.RIGHT);
          screen.type("related[0].provider.name", "Courier");
          screen.view.commit();
          assertThat(screen.desk.block("a.md")).contains("name: Courier\n");
          assertThat(screen.words()).contains("Courier · quality 7");
          screen.focus("related[0]");
          screen.press(KeyCode.LEFT);
          assertThat(screen.all(TextInputControl.class))
              .noneMatch(box -> box.getText().equals("Courier"));
        });
  }

  @Test
  void storiesAreMovedByKeysAndStayOpenAndFocused() {
    Screen.on(
        screen -> {
          screen.show("a.md", RELATED);
          screen.focus("related[0]");
          screen.press(KeyCode.RIGHT);
          screen.press(KeyCode.DOWN, KeyCode.ALT, KeyCode.SHIFT);
          screen.press(KeyCode.DOWN, KeyCode.ALT, KeyCode.SHIFT);
          assertThat(headlines(screen)).containsExactly("Two", "Three", "One");
          assertThat(screen.desk.block("a.md")).endsWith("  - title: One\n    quality: 1\n");
          assertThat(screen.focused().getAccessibleText())
              .isEqualTo("related story 3 of 3: One. Open");
          screen.press(KeyCode.HOME, KeyCode.ALT);
          assertThat(screen.desk.block("a.md")).isEqualTo(RELATED);
        });
  }

  @Test
  void aStoryIsRemovedAndTheNextOneHasTheFocus() {
    Screen.on(
        screen -> {
          screen.show("a.md", RELATED);
          screen.focus("related[1]");
          screen.press(KeyCode.DELETE, KeyCode.ALT);
          assertThat(headlines(screen)).containsExactly("One", "Three");
          assertThat(screen.focused().getAccessibleText()).contains("2 of 2: Three");
          assertThat(screen.desk.names).containsExactly("Remove related story: A");
        });
  }

  @Test
  void fromTheMenuOfACardOnlyThatStoryIsRemoved() {
    Screen.on(
        screen -> {
          screen.show("a.md", RELATED);
          screen.button("Menu of related story 2 of 3").requestFocus();
          screen.press(KeyCode.DELETE, KeyCode.ALT);
          assertThat(headlines(screen)).containsExactly("One", "Three");
          assertThat(screen.desk.names).containsExactly("Remove related story: A");
          assertThat(screen.focused().getAccessibleText()).contains("2 of 2: Three");
        });
  }

  @Test
  void fromAButtonInAnOpenCardThatStoryIsRemovedAndFromItsFieldThatField() {
    Screen.on(
        screen -> {
          screen.show("a.md", RELATED);
          screen.focus("related[1]");
          screen.press(KeyCode.RIGHT);
          screen.button("Add Excerpt").requestFocus();
          screen.press(KeyCode.DELETE, KeyCode.ALT);
          assertThat(headlines(screen)).containsExactly("One", "Three");
          screen.focus("related[0].quality");
          screen.press(KeyCode.DELETE, KeyCode.ALT);
          assertThat(screen.desk.block("a.md")).doesNotContain("quality: 1").contains("One");
          assertThat(headlines(screen)).containsExactly("One", "Three");
        });
  }

  @Test
  void aNewStoryIsOpenWithItsTitleFocused() {
    Screen.on(
        screen -> {
          screen.show("a.md", RELATED);
          screen.button("Add related story").fire();
          screen.layout();
          assertThat(screen.desk.block("a.md")).endsWith("  - title: \"\"\n");
          assertThat(screen.view.focusedField())
              .contains(FieldPath.parse("related[3].title").get());
        });
  }

  @Test
  void theFirstImageMakesTheList() {
    Screen.on(
        screen -> {
          screen.show("a.md", "title: A\n");
          screen.button("Add image").fire();
          assertThat(screen.desk.block("a.md")).contains("images:\n").contains("url: \"\"\n");
        });
  }

  @Test
  void unwrittenTextMovesWithItsStory() {
    Screen.on(
        screen -> {
          screen.show("a.md", RELATED);
          screen.type("related[0].quality", "many");
          screen.view.commit();
          screen.focus("related[0]");
          screen.press(KeyCode.DOWN, KeyCode.ALT, KeyCode.SHIFT);
          assertThat(screen.box("related[1].quality").getText()).isEqualTo("many");
          assertThat(screen.box("related[0].quality").getText()).isEqualTo("2");
          assertThat(screen.desk.block("a.md")).doesNotContain("many");
        });
  }

  @Test
  void aMissingPartOfAStoryIsAddedByTyping() {
    Screen.on(
        screen -> {
          screen.show("a.md", RELATED);
          screen.focus("related[0]");
          screen.press(KeyCode.RIGHT);
          screen.button("Add Excerpt").fire();
          screen.layout();
          ((TextInputControl) screen.focused()).replaceSelection("Short.");
          screen.press(KeyCode.ENTER);
          assertThat(screen.desk.block("a.md"))
              .contains("  - title: One\n    excerpt: Short.\n    quality: 1\n");
        });
  }

  @Test
  void theSixtyFifthStoryIsReachedAndOpened() {
    Screen.on(
        screen -> {
          StringBuilder block = new StringBuilder("title: A\nrelated:\n");
          for (int i = 0; i < 65; i++) {
            block
                .append("  - title: Story ")
                .append(i)
                .append("\n    quality: ")
                .append(i)
                .append('\n');
          }
          screen.show("a.md", block.toString());
          screen.type("related[64].quality", "99");
          screen.view.commit();
          assertThat(screen.desk.block("a.md")).endsWith("  - title: Story 64\n    quality: 99\n");
          Node box = screen.focused();
          var bounds = box.localToScene(box.getBoundsInLocal());
          assertThat(bounds.getMinY()).isBetween(0.0, 900.0);
          screen.desk.put("b.md", "title: B\n").show("b.md");
          assertThat(headlines(screen)).isEmpty();
        });
  }
}
