package dev.copydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.session.Changes.Block;
import dev.copydesk.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedLineTest {

  private static List<ChangedLine> lines(Block... blocks) {
    return ChangedLine.of(List.of(blocks));
  }

  @Test
  void aChangedValueIsPointedOutByWords() {
    List<ChangedLine> lines =
        lines(new Block(3, List.of("published: false"), List.of("published: true")));
    assertThat(lines)
        .containsExactly(
            new ChangedLine(3, false, true, "published: false", List.of(new Span(11, 16))),
            new ChangedLine(3, true, false, "published: true", List.of(new Span(11, 15))));
  }

  @Test
  void addedLinesShiftTheNumbersBelow() {
    List<ChangedLine> lines =
        lines(
            new Block(2, List.of(), List.of("  - Robots", "  - Trams")),
            new Block(9, List.of("a: 1"), List.of("a: 2")));
    assertThat(lines).extracting(ChangedLine::number).containsExactly(2, 3, 9, 11);
    assertThat(lines).extracting(ChangedLine::added).containsExactly(true, true, false, true);
    assertThat(lines).extracting(ChangedLine::first).containsExactly(true, false, true, false);
  }

  @Test
  void aLineThatIsAllNewHasNothingPointedOut() {
    assertThat(lines(new Block(1, List.of("x"), List.of("yy"))))
        .extracting(ChangedLine::to)
        .containsExactly(0, 0);
  }

  private static List<String> parts(ChangedLine line) {
    return line.differing().stream().map(part -> part.in(line.text())).toList();
  }

  @Test
  void eachPlaceIsPointedOutAndNothingBetween() {
    List<ChangedLine> lines =
        lines(
            new Block(
                1,
                List.of("excerpt: The gulls left, and the gulls came back."),
                List.of("excerpt: The drones left, and the drones came back.")));
    assertThat(parts(lines.get(0))).containsExactly("gulls", "gulls");
    assertThat(parts(lines.get(1))).containsExactly("drones", "drones");
  }

  @Test
  void whatIsTakenOutOfSeveralPlacesIsPointedOutWhereItWas() {
    List<ChangedLine> lines =
        lines(
            new Block(
                1, List.of("t: a very old and very tall tree"), List.of("t: a old and tall tree")));
    assertThat(parts(lines.get(0))).containsExactly("very ", " very");
    assertThat(parts(lines.get(1))).containsExactly("", "");
  }

  @Test
  void anotherSentenceIsOnePlace() {
    List<ChangedLine> lines =
        lines(
            new Block(
                1,
                List.of("t: The cat sat on a mat in the long hall today"),
                List.of("t: Some people say the weather on Monday was a shame, in fact today")));
    assertThat(lines).allSatisfy(line -> assertThat(line.differing()).hasSize(1));
  }

  @Test
  void noPairOfSurrogatesIsSplit() {
    List<ChangedLine> lines = lines(new Block(1, List.of("t: a🚤"), List.of("t: a🚣")));
    assertThat(lines.getFirst().from()).isEqualTo(3);
    assertThat(lines.getFirst().to()).isEqualTo(6);
  }
}
