package dev.copydesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import dev.copydesk.field.ArticleDate;
import dev.copydesk.field.FieldPath;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class EditorsTest {

  private static PseudoClass state(String name) {
    return PseudoClass.getPseudoClass(name);
  }

  @Test
  void theSwitchPublishesAtOnceAndSaysSo() {
    Screen.on(
        screen -> {
          screen.show("a.md", "title: Tides\npublished: false\n");
          screen.focus("published");
          screen.press(KeyCode.SPACE);
          assertThat(screen.desk.block("a.md")).isEqualTo("title: Tides\npublished: true\n");
          assertThat(screen.desk.names).containsExactly("Publish: Tides");
          assertThat(screen.words()).contains("yes");
          screen.press(KeyCode.SPACE);
          assertThat(screen.desk.block("a.md")).isEqualTo("title: Tides\npublished: false\n");
        });
  }

  @Test
  void aRefusedSwitchGoesBack() {
    Screen.on(
        screen -> {
          screen.show("a.md", "title: Tides\npublished: false\n");
          screen.desk.refusal = Optional.of("Not now.");
          screen.focus("published");
          screen.press(KeyCode.SPACE);
          assertThat(((ToggleSwitch) screen.focused()).isSelected()).isFalse();
          assertThat(screen.words()).contains("Not now.");
        });
  }

  @Test
  void missingEmptyNullAndZeroLookLikeFourThings() {
    Screen.on(
        screen -> {
          screen.show("a.md", "title: \"\"\nexcerpt:\nquality: 0\n");
          TextInputControl missing = screen.box("heat");
          TextInputControl empty = screen.box("title");
          TextInputControl nothing = screen.box("excerpt");
          TextInputControl zero = screen.box("quality");
          assertThat(missing.getPromptText()).isEqualTo("missing");
          assertThat(missing.getPseudoClassStates()).contains(state("missing"));
          assertThat(empty.getPromptText()).isEqualTo("“” empty text");
          assertThat(empty.getPseudoClassStates()).contains(state("empty-text"));
          assertThat(nothing.getPromptText()).isEqualTo("no value (null)");
          assertThat(nothing.getPseudoClassStates()).contains(state("no-value"));
          assertThat(zero.getText()).isEqualTo("0");
        });
  }

  @Test
  void heatOfMinusOneIsExplained() {
    Screen.on(
        screen -> {
          screen.show("a.md", "heat: -1\n");
          assertThat(screen.words()).contains("follower of a bigger story");
          screen.show("b.md", "heat: 7\n");
          assertThat(screen.words()).doesNotContain("follower of a bigger story");
        });
  }

  @Test
  void theExcerptCountsCharactersAndEnterWritesIt() {
    Screen.on(
        screen -> {
          screen.show("a.md", "excerpt: Boats 🚤\n");
          assertThat(screen.words()).contains("7");
          screen.type("excerpt", "Boats 🚤 go");
          screen.press(KeyCode.ENTER);
          assertThat(screen.desk.block("a.md")).isEqualTo("excerpt: Boats 🚤 go\n");
          assertThat(screen.words()).contains("10");
        });
  }

  @Test
  void tabLeavesTheExcerpt() {
    Screen.on(
        screen -> {
          screen.show("a.md", "excerpt: Boats\n");
          TextArea box = (TextArea) screen.box("excerpt");
          screen.press(KeyCode.TAB);
          assertThat(box.getText()).isEqualTo("Boats");
          assertThat(screen.focused()).isNotSameAs(box);
        });
  }

  @Test
  void aChoiceOffersTheUsualWordsAndThoseInUse() {
    Screen.on(
        screen -> {
          screen.desk.suggestions.put(FieldPath.of("category"), List.of("sport", "news"));
          screen.show("a.md", "category: news\n");
          ComboBox<?> combo = screen.all(ComboBox.class).getFirst();
          combo.show();
          assertThat(combo.getItems().stream().map(Object::toString).toList())
              .containsExactly("news", "blog", "event", "sport");
          combo.getSelectionModel().select(1);
          combo.hide();
          assertThat(screen.desk.block("a.md")).isEqualTo("category: blog\n");
        });
  }

  @Test
  void aDateIsToldInUtcAndHere() {
    Screen.on(
        screen -> {
          screen.show("a.md", "publishedDateTime: 2023-05-16T22:27:00Z\n");
          assertThat(screen.words()).contains("UTC 22:27 · here 00:27, Wed 17 May");
          screen.show("b.md", "publishedDateTime: '2026-03-01 23:05:00 -02:00'\n");
          assertThat(screen.words()).contains("UTC 01:05, Mon 2 Mar · here 02:05, Mon 2 Mar");
          assertThat(screen.box("publishedDateTime").getText())
              .isEqualTo("2026-03-01 23:05:00 -02:00");
        });
  }

  @Test
  void thePickerKeepsTheShapeOfTheDate() {
    Screen.on(
        screen -> {
          List<String> chosen = new ArrayList<>();
          DatePopup popup = new DatePopup(date -> chosen.add(date.written()));
          screen.show("a.md", "title: A\n");
          popup.show(screen.box("title"), ArticleDate.parse("2026-3-01 23:05 -02:00"));
          popup.choose(OffsetDateTime.parse("2026-04-02T01:00:00Z"));
          assertThat(chosen).containsExactly("2026-4-1 23:00 -02:00");
        });
  }

  @Test
  void anAddressIsOpenedAndCopiedOnlyWhenSheSaysSo() {
    Screen.on(
        screen -> {
          screen.show("a.md", "webUrl: https://example.com/x\noriginalUrl: ftp:nothing\n");
          assertThat(screen.desk.opened).isEmpty();
          screen.button("Open Web link in the browser").fire();
          screen.button("Copy Web link").fire();
          assertThat(screen.desk.opened).containsExactly("https://example.com/x");
          assertThat(screen.desk.copied).containsExactly("https://example.com/x");
          assertThat(screen.button("Open Original link in the browser").isDisabled()).isTrue();
        });
  }

  @Test
  void theSealedValueIsNowhereInTheForm() {
    Screen.on(
        screen -> {
          String secret = "QjpdY3BsEjhsdcQ38rs=;d29ybGQ=";
          screen.show("a.md", "title: A\nsecured: \"" + secret + "\"\n");
          assertThat(screen.words())
              .anyMatch(words -> words.startsWith("Sealed · 29 characters · "))
              .noneMatch(words -> words.contains("QjpdY3B"));
          assertThat(screen.all(TextInputControl.class))
              .noneMatch(box -> box.getText().contains("QjpdY3B"));
          assertThat(screen.all(Node.class))
              .noneMatch(
                  node ->
                      node.getAccessibleText() != null
                          && node.getAccessibleText().contains("Qjpd"));
        });
  }

  @Test
  void unknownSingleValuesKeepTheirTypeAndOthersAreShownAsWritten() {
    Screen.on(
        screen -> {
          screen.show("a.md", "title: A\nweight: 12\nnote: \"12\"\nlegacy:\n  - a: 1\n    b: 2\n");
          screen.type("weight", "13");
          screen.type("note", "13");
          screen.view.commit();
          assertThat(screen.desk.block("a.md"))
              .isEqualTo("title: A\nweight: 13\nnote: \"13\"\nlegacy:\n  - a: 1\n    b: 2\n");
          TextInputControl legacy = screen.box("legacy");
          assertThat(legacy.getText()).isEqualTo("- a: 1\n  b: 2");
          assertThat(legacy.isEditable()).isFalse();
        });
  }

  @Test
  void anAliasIsReadOnlyAndCanBeWrittenOut() {
    Screen.on(
        screen -> {
          screen.show("a.md", "title: &t Tides\nexcerpt: *t\n");
          TextInputControl box = screen.box("excerpt");
          assertThat(box.isEditable()).isFalse();
          assertThat(box.getText()).isEqualTo("Tides");
          screen.button("Write it out").fire();
          assertThat(screen.desk.block("a.md")).isEqualTo("title: &t Tides\nexcerpt: Tides\n");
          assertThat(box.isEditable()).isTrue();
        });
  }

  @Test
  void aMergedValueCanBeGivenItsOwnValue() {
    Screen.on(
        screen -> {
          screen.show("a.md", "base: &b\n  name: Post\nprovider:\n  <<: *b\n  domain: x.org\n");
          TextInputControl box = screen.box("provider.name");
          assertThat(box.getText()).isEqualTo("Post");
          assertThat(box.isEditable()).isFalse();
          screen.button("Give it its own value").fire();
          assertThat(screen.desk.block("a.md")).contains("  name: Post\n  domain: x.org\n");
          assertThat(screen.box("provider.name").isEditable()).isTrue();
        });
  }

  @Test
  void aListWhereATextBelongsIsShownAsWritten() {
    Screen.on(
        screen -> {
          screen.show("a.md", "title: [a, b]\n");
          TextInputControl box = screen.box("title");
          assertThat(box.isEditable()).isFalse();
          assertThat(box.getText()).isEqualTo("[a, b]");
        });
  }

  @Test
  void aProblemStandsAtItsFieldAndItsFixMendsIt() {
    Screen.on(
        screen -> {
          screen.show("a.md", "title: A\nquality: \"58\"\n");
          screen.button("Make it the number 58").fire();
          assertThat(screen.desk.block("a.md")).isEqualTo("title: A\nquality: 58\n");
          assertThat(screen.all(Button.class))
              .noneMatch(button -> "Make it the number 58".equals(button.getText()));
        });
  }

  @Test
  void altDeleteTakesAFieldOutOfTheFile() {
    Screen.on(
        screen -> {
          screen.show("a.md", "title: A\nquality: 58\n");
          screen.focus("quality");
          screen.press(KeyCode.DELETE, KeyCode.ALT);
          assertThat(screen.desk.block("a.md")).isEqualTo("title: A\n");
          assertThat(((TextField) screen.box("quality")).getPromptText()).isEqualTo("missing");
        });
  }
}
