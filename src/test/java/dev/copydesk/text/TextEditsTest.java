package dev.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditsTest {

  @Test
  void offsetsAreThoseOfTheTextBefore() {
    TextEdits edits =
        TextEdits.of(
            TextEdit.replace(new Span(6, 11), "mill"),
            TextEdit.insert(0, "> "),
            TextEdit.delete(new Span(5, 6)));
    assertThat(edits.applyTo("hello harbour")).isEqualTo("> hellomillur");
  }

  @Test
  void insertionsAtOnePlaceKeepTheirOrder() {
    TextEdits edits =
        TextEdits.of(TextEdit.insert(1, "1"), TextEdit.insert(1, "2"), TextEdit.insert(1, "3"));
    assertThat(edits.applyTo("ab")).isEqualTo("a123b");
  }

  @Test
  void anInsertionMayTouchAReplacement() {
    TextEdits edits = TextEdits.of(TextEdit.replace(new Span(1, 2), "X"), TextEdit.insert(2, "Y"));
    assertThat(edits.applyTo("abc")).isEqualTo("aXYc");
  }

  @Test
  void overlapsAreRefused() {
    List<TextEdit> overlapping =
        List.of(TextEdit.delete(new Span(1, 4)), TextEdit.delete(new Span(3, 5)));
    assertThatThrownBy(() -> new TextEdits(overlapping))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noEditsLeaveTheText() {
    assertThat(TextEdits.of().applyTo("abc")).isEqualTo("abc");
  }
}
