package dev.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void aSpanCoversFromItsStartToBeforeItsEnd() {
    Span span = new Span(2, 5);
    assertThat(span.in("abcdefg")).isEqualTo("cde");
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.isEmpty()).isFalse();
  }

  @Test
  void anEmptySpanHasAPlaceAndNoText() {
    assertThat(Span.at(3).isEmpty()).isTrue();
    assertThat(Span.at(3).in("abcdefg")).isEmpty();
  }

  @Test
  void edgesMayTouch() {
    Span outer = new Span(2, 5);
    assertThat(outer.covers(outer)).isTrue();
    assertThat(outer.covers(Span.at(2))).isTrue();
    assertThat(outer.covers(Span.at(5))).isTrue();
    assertThat(outer.covers(new Span(1, 3))).isFalse();
    assertThat(outer.covers(new Span(4, 6))).isFalse();
  }

  @Test
  void twoSpansTogetherCoverWhatLiesBetween() {
    assertThat(new Span(7, 9).and(new Span(2, 3))).isEqualTo(new Span(2, 9));
  }

  @Test
  void noSpanRunsBackwardsOrStartsBeforeTheText() {
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
