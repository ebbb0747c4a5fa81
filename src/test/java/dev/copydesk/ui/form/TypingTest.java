package dev.copydesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.edit.Edit;
import dev.copydesk.field.FieldPath;
import dev.copydesk.frontmatter.NewNode;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class TypingTest {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private static final String STORY =
      """
      title: Tide tables
      publishedDateTime: 2026-03-01T10:00:00Z
      webUrl: https://example.com/a
      quality: 12
      published: false
      """;

  @Test
  void enterWritesWhatWasTypedAndKeepsTheCaret() {
    Screen.on(
        screen -> {
          screen.show("a.md", STORY);
          TextInputControl box = screen.box("title");
          box.positionCaret(4);
          box.replaceSelection("s");
          screen.press(KeyCode.ENTER);
          assertThat(screen.desk.block("a.md")).contains("title: Tides tables\n");
          assertThat(box.getCaretPosition()).isEqualTo(5);
          assertThat(box.isFocused()).isTrue();
          assertThat(screen.desk.names).containsExactly("Edit Title: Tide tables");
        });
  }

  @Test
  void typingInOneFieldMergesToOneStep() {
    Screen.on(
        screen -> {
          screen.show("a.md", STORY);
          screen.type("title", "One");
          screen.view.commit();
          screen.type("title", "One two");
          screen.view.commit();
          assertThat(screen.desk.mergeKeys).containsExactly("a.md|title", "a.md|title");
        });
  }

  @Test
  void leavingTheFieldWritesIt() {
    Screen.on(
        screen -> {
          screen.show("a.md", STORY);
          screen.type("title", "Low water");
          screen.focus("quality");
          assertThat(screen.desk.block("a.md")).contains("title: Low water\n");
        });
  }

  @Test
  void textThatDoesNotFitStaysMarkedAndUnwrittenUntilSheSaysSo() {
    Screen.on(
        screen -> {
          screen.show("a.md", STORY);
          screen.type("quality", "much");
          screen.view.commit();
          TextInputControl box = screen.box("quality");
          assertThat(box.getText()).isEqualTo("much");
          assertThat(box.getPseudoClassStates()).contains(DANGER);
          assertThat(screen.words()).anyMatch(words -> words.contains("no whole number"));
          assertThat(screen.desk.block("a.md")).isEqualTo(STORY);

          screen.button("Write it anyway").fire();
          assertThat(screen.desk.block("a.md")).contains("quality: much\n");
        });
  }

  @Test
  void escapeGoesBackToWhatTheArticleHolds() {
    Screen.on(
        screen -> {
          screen.show("a.md", STORY);
          screen.type("quality", "much");
          screen.view.commit();
          screen.press(KeyCode.ESCAPE);
          assertThat(screen.box("quality").getText()).isEqualTo("12");
          assertThat(screen.box("quality").getPseudoClassStates()).doesNotContain(DANGER);
          assertThat(screen.desk.names).isEmpty();
        });
  }

  @Test
  void whatIsTypedGoesToTheArticleItWasTypedFor() {
    Screen.on(
        screen -> {
          screen.show("a.md", STORY);
          screen.desk.put("b.md", "title: Another\n");
          screen.type("title", "High water");
          screen.desk.show("b.md");
          assertThat(screen.desk.block("a.md")).contains("title: High water\n");
          assertThat(screen.desk.block("b.md")).isEqualTo("title: Another\n");
          assertThat(screen.box("title").getText()).isEqualTo("Another");
        });
  }

  @Test
  void textThatDoesNotFitIsThereWhenSheComesBack() {
    Screen.on(
        screen -> {
          screen.show("a.md", STORY);
          screen.desk.put("b.md", "title: Another\nquality: 3\n");
          screen.type("quality", "much");
          screen.desk.show("b.md");
          assertThat(screen.box("quality").getText()).isEqualTo("3");
          screen.desk.show("a.md");
          assertThat(screen.box("quality").getText()).isEqualTo("much");
          assertThat(screen.words()).anyMatch(words -> words.contains("not written yet"));
        });
  }

  @Test
  void lateAnswersDoNotDisturbWhatSheTypesMeanwhile() {
    Screen.on(
        screen -> {
          screen.show("a.md", STORY);
          screen.desk.slow = true;
          screen.type("title", "One");
          screen.view.commit();
          screen.type("title", "One two");
          screen.desk.waiting.getFirst().run();
          assertThat(screen.box("title").getText()).isEqualTo("One two");
          screen.view.commit();
          screen.desk.waiting.get(1).run();
          assertThat(screen.desk.block("a.md")).contains("title: One two\n");
        });
  }

  @Test
  void anEditFromElsewhereIsShownWithoutTakingTheFocus() {
    Screen.on(
        screen -> {
          screen.show("a.md", STORY);
          TextInputControl box = screen.box("title");
          box.positionCaret(3);
          screen.desk.change(
              "a.md", new Edit.Set(FieldPath.of("title"), new NewNode.Text("Taken back")));
          assertThat(box.getText()).isEqualTo("Taken back");
          assertThat(box.getCaretPosition()).isEqualTo(3);
          assertThat(box.isFocused()).isTrue();
        });
  }

  @Test
  void aRefusedEditStaysTypedWithTheReason() {
    Screen.on(
        screen -> {
          screen.show("a.md", STORY);
          screen.desk.refusal = Optional.of("The file is being moved.");
          screen.type("title", "Two");
          screen.view.commit();
          assertThat(screen.box("title").getText()).isEqualTo("Two");
          assertThat(screen.words()).contains("The file is being moved.");

          screen.desk.refusal = Optional.empty();
          screen.type("title", "Three");
          screen.view.commit();
          assertThat(screen.desk.block("a.md")).contains("title: Three\n");
          assertThat(screen.words()).doesNotContain("The file is being moved.");
        });
  }

  @Test
  void anEmptiedNumberOffersToRemoveTheField() {
    Screen.on(
        screen -> {
          screen.show("a.md", STORY);
          screen.type("quality", "");
          screen.view.commit();
          assertThat(screen.desk.block("a.md")).isEqualTo(STORY);
          screen.button("Remove the field").fire();
          assertThat(screen.desk.block("a.md")).doesNotContain("quality");
        });
  }
}
